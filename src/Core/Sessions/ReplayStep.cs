using System.Collections.Immutable;

namespace Guildhall.Core.Sessions;

/// <summary>One command of a session's log, seen afterwards.</summary>
/// <param name="Step">Which, from 1.</param>
/// <param name="Steps">How many the log has.</param>
/// <param name="At">When it was decided, UTC.</param>
/// <param name="StateHash">The hash of the state after it, as the log keeps it.</param>
/// <param name="Table">The table after it; nothing can be done there.</param>
public sealed record ReplayStep(int Step, int Steps, DateTimeOffset At, string StateHash, TableView Table)
{
    /// <summary>What happened, in the viewer's words.</summary>
    public ImmutableArray<string> Lines { get; init; } = [];
}
