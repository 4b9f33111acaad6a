using Microsoft.Extensions.Logging;

namespace Guildhall.Pipeline.Alerting;

internal static partial class AlertLog
{
    [LoggerMessage(1, LogLevel.Error, "Alert {Key}: {Text}")]
    public static partial void Raised(this ILogger logger, string key, string text);

    [LoggerMessage(2, LogLevel.Warning, "Alert {Key} is over.")]
    public static partial void Resolved(this ILogger logger, string key);

    [LoggerMessage(3, LogLevel.Warning, "An alert could not be sent to {Outlet} ({Fault}); next attempt in {Wait}.")]
    public static partial void NotSent(this ILogger logger, string outlet, string fault, TimeSpan wait);

    [LoggerMessage(4, LogLevel.Error, "An alert was not sent to {Outlet} and is given up; the log has it.")]
    public static partial void GivenUp(this ILogger logger, string outlet);

    [LoggerMessage(5, LogLevel.Error, "More than {Most} kinds of alerts; {Key} is left out.")]
    public static partial void TooMany(this ILogger logger, int most, string key);
}
