using Microsoft.Extensions.Logging;

namespace Guildhall.Channels.Web;

internal static partial class WebLog
{
    [LoggerMessage(1, LogLevel.Error, "Request {RequestId} to {Path} failed.")]
    public static partial void Failed(this ILogger logger, Exception fault, string requestId, string path);

    [LoggerMessage(2, LogLevel.Warning, "Live updates fall behind: {Dropped} were dropped; clients catch up from the feed.")]
    public static partial void LiveDropped(this ILogger logger, long dropped);

    [LoggerMessage(3, LogLevel.Warning, "A live update could not be sent.")]
    public static partial void LiveFailed(this ILogger logger, Exception fault);

    [LoggerMessage(4, LogLevel.Warning, "Request {RequestId} met a store that is not available: {Reason}")]
    public static partial void StoreAway(this ILogger logger, string requestId, string reason);
}
