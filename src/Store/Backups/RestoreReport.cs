namespace Guildhall.Store.Backups;

/// <summary>How a restore went.</summary>
/// <param name="Manifest">What was restored.</param>
/// <param name="Proof">What was found in it.</param>
/// <param name="Lost">What is not in it, in words.</param>
/// <param name="Aside">Where what was there before is kept; null where there was nothing.</param>
public sealed record RestoreReport(BackupManifest Manifest, ProofReport Proof, string Lost, string? Aside);
