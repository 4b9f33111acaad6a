namespace Guildhall.Store.Backups;

/// <summary>A backup could not be made, read or restored; the message tells the operator what is wrong and what to do.</summary>
public class BackupException(string message, Exception? inner = null) : Exception(message, inner);
