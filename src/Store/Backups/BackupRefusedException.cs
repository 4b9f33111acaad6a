namespace Guildhall.Store.Backups;

/// <summary>A restore was not begun, because it would put something live at risk.</summary>
public sealed class BackupRefusedException(string message) : BackupException(message);
