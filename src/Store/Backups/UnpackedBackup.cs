namespace Guildhall.Store.Backups;

/// <summary>What was in a backup, all of it read and found whole.</summary>
/// <param name="Database">The file of the database or its dump.</param>
/// <param name="Secret">The file of the server's secret; null where it is not in it.</param>
internal sealed record UnpackedBackup(BackupManifest Manifest, string Database, string? Secret);
