namespace Guildhall.Core.Sessions;

/// <summary>A state that was kept to save folding; always disposable.</summary>
/// <param name="Version">After how many events.</param>
/// <param name="EngineVersion">Which engine wrote it; another engine ignores it.</param>
/// <param name="State">Canonical JSON.</param>
/// <param name="StateHash">Its hash; a snapshot that does not match is ignored.</param>
public sealed record SessionSnapshot(long Version, int EngineVersion, string State, string StateHash);
