namespace Guildhall.Store.Backups;

/// <summary>A backup that was just made.</summary>
/// <param name="File">Its path.</param>
/// <param name="Bytes">How long it is.</param>
/// <param name="Manifest">What it says of itself.</param>
/// <param name="Took">How long it took to make.</param>
public sealed record MadeBackup(string File, long Bytes, BackupManifest Manifest, TimeSpan Took);
