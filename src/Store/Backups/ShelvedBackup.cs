namespace Guildhall.Store.Backups;

/// <summary>A backup as it is found where backups are kept.</summary>
/// <param name="Name">Its file's name.</param>
/// <param name="Bytes">How long it is.</param>
/// <param name="Manifest">What it says of itself; null where that cannot be read.</param>
/// <param name="Fault">What is wrong with it; null where nothing was noticed. Only <c>verify</c> reads all of it.</param>
public sealed record ShelvedBackup(string Name, long Bytes, BackupManifest? Manifest, string? Fault);
