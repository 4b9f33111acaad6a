using Microsoft.Extensions.Logging;

namespace Guildhall.Store.DynamoDb;

/// <summary>What the sessions' store tells the operator. Never what players wrote.</summary>
internal static partial class SettlerLog
{
    [LoggerMessage(1, LogLevel.Information, "{Event} was left pending and is settled now.")]
    public static partial void Repairing(ILogger logger, string @event);

    [LoggerMessage(2, LogLevel.Warning, "{Event} is in the books, but its row could not be told so; that is made up for.")]
    public static partial void NotConfirmed(ILogger logger, string @event, Exception fault);

    [LoggerMessage(3, LogLevel.Warning, "Pending commands could not be settled and are tried again.")]
    public static partial void SweepFailed(ILogger logger, Exception fault);

    [LoggerMessage(4, LogLevel.Warning, "The snapshot of session {Session} could not be kept; it only saves time.")]
    public static partial void NoSnapshot(ILogger logger, string session, Exception fault);
}
