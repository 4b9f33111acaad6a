namespace Guildhall.Store.Backups;

/// <summary>A backup is not what was written: cut off, changed, or no backup at all.</summary>
public sealed class BackupDamagedException(string name, string reason, Exception? inner = null)
    : BackupException($"The backup '{name}' is damaged: {reason}. Nothing was changed. Use an older one ('guildhall backup list').", inner);
