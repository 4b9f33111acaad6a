namespace Guildhall.Host.Watching;

internal static partial class WatchLog
{
    [LoggerMessage(1, LogLevel.Warning, "{Watch} could not look ({Fault}); it will again.")]
    public static partial void WatchFailed(this ILogger logger, string fault, string watch);
}
