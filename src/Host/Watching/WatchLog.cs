namespace Guildhall.Host.Watching;

internal static partial class WatchLog
{
    [LoggerMessage(1, LogLevel.Warning, "{Watch} could not look ({Fault}); it will again.")]
    public static partial void WatchFailed(this ILogger logger, string fault, string watch);

    [LoggerMessage(2, LogLevel.Error, "Alert {Key}: {Text}")]
    public static partial void Raised(this ILogger logger, string key, string text);

    [LoggerMessage(3, LogLevel.Warning, "Alert {Key} is over.")]
    public static partial void Resolved(this ILogger logger, string key);

    [LoggerMessage(4, LogLevel.Warning, "An alert could not be sent to {Outlet} ({Fault}); next attempt in {Wait}.")]
    public static partial void NotSent(this ILogger logger, string outlet, string fault, TimeSpan wait);

    [LoggerMessage(5, LogLevel.Error, "An alert was not sent to {Outlet} and is given up; the log has it.")]
    public static partial void GivenUp(this ILogger logger, string outlet);

    [LoggerMessage(6, LogLevel.Error, "More than {Most} kinds of alerts; {Key} is left out.")]
    public static partial void TooManyAlerts(this ILogger logger, int most, string key);
}
