namespace Guildhall.Host.Running;

internal static partial class HostLog
{
    [LoggerMessage(1, LogLevel.Information, "Guildhall is open at {Address}")]
    public static partial void Open(this ILogger logger, string address);

    [LoggerMessage(2, LogLevel.Information, "Guildhall is closed.")]
    public static partial void Closed(this ILogger logger);

    [LoggerMessage(3, LogLevel.Warning, "Some requests were still running and were cut off.")]
    public static partial void CutOff(this ILogger logger);
}
