using System.Collections.Immutable;

namespace Guildhall.Core.Sessions;

/// <summary>What a replay found.</summary>
/// <param name="Version">Events folded.</param>
/// <param name="StateHash">The hash of the state after the last of them.</param>
/// <param name="State">That state as canonical JSON.</param>
/// <param name="Reexecuted">How many commands were executed again; 0 where another engine version wrote the log.</param>
/// <param name="Divergences">What did not agree: version, what was expected, what came out. Empty where all is well.</param>
public sealed record ReplayReport(long Version, string StateHash, string State, int Reexecuted, ImmutableArray<string> Divergences);
