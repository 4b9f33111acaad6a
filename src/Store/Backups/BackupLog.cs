using Microsoft.Extensions.Logging;

namespace Guildhall.Store.Backups;

/// <summary>What the backups that make themselves tell the operator.</summary>
internal static partial class BackupLog
{
    [LoggerMessage(1, LogLevel.Information, "Made the backup {File} of {Bytes} bytes in {Seconds} s.")]
    public static partial void Made(this ILogger logger, string file, long bytes, double seconds);

    [LoggerMessage(2, LogLevel.Warning, "Backups are not encrypted and leave out the server's secret: set GUILDHALL_BACKUP_KEY (32 bytes in Base64) and keep a copy of it elsewhere.")]
    public static partial void NotEncrypted(this ILogger logger);

    [LoggerMessage(3, LogLevel.Error, "No backup could be made; the next try is in {Minutes} minutes. The newest one is of {Newest}.")]
    public static partial void Failed(this ILogger logger, Exception fault, double minutes, DateTimeOffset? newest);

    [LoggerMessage(4, LogLevel.Information, "Copied the backup {Name} to {Place}.")]
    public static partial void Copied(this ILogger logger, string name, string place);

    [LoggerMessage(5, LogLevel.Information, "Deleted {Count} backups that had served their time from {Place}.")]
    public static partial void ThinnedOut(this ILogger logger, int count, string place);

    [LoggerMessage(6, LogLevel.Error, "The backup {Name} in {Place} is damaged: {Fault}")]
    public static partial void Damaged(this ILogger logger, string name, string place, string fault);

    [LoggerMessage(7, LogLevel.Warning, "No backups are made by themselves: Guildhall:Backups:EveryHours is 0.")]
    public static partial void Off(this ILogger logger);

    [LoggerMessage(8, LogLevel.Warning, "The ledger in the backup {File} is not sound; run 'guildhall ledger verify'.")]
    public static partial void Unsound(this ILogger logger, string file);
}
