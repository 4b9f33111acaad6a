using Microsoft.Extensions.Logging;

namespace Guildhall.Store;

/// <summary>What the store tells the operator. Never what players wrote.</summary>
internal static partial class StoreLog
{
    [LoggerMessage(1, LogLevel.Information, "Opened {File} with {Product}; {Migrations} migrations are known.")]
    public static partial void Opened(ILogger logger, string file, string product, int migrations);

    [LoggerMessage(2, LogLevel.Information, "Closed {File}.")]
    public static partial void Closed(ILogger logger, string file);

    [LoggerMessage(3, LogLevel.Warning, "{File} was still busy after {Seconds} s and was left; what is committed is safe.")]
    public static partial void NotDrained(ILogger logger, string file, double seconds);

    [LoggerMessage(4, LogLevel.Error, "A commit of {Units} units failed and was rolled back as a whole.")]
    public static partial void CommitFailed(ILogger logger, int units, Exception fault);

    [LoggerMessage(5, LogLevel.Error, "A listener failed after a commit; the commit stands.")]
    public static partial void AfterCommitFailed(ILogger logger, Exception fault);

    [LoggerMessage(6, LogLevel.Warning, "Pruning or checkpointing failed and will be tried again.")]
    public static partial void MaintenanceFailed(ILogger logger, Exception fault);

    [LoggerMessage(7, LogLevel.Information, "Connected to the broker at {Place}.")]
    public static partial void BrokerFound(ILogger logger, string place);

    [LoggerMessage(8, LogLevel.Warning, "The connection to the broker at {Place} ended; commands are run here until there is another.")]
    public static partial void BrokerLost(ILogger logger, string place);

    [LoggerMessage(9, LogLevel.Warning, "The broker at {Place} cannot be reached, tried again in {Seconds} s: {Reason}")]
    public static partial void BrokerAway(ILogger logger, string place, double seconds, string reason);

    [LoggerMessage(10, LogLevel.Debug, "Something at the broker was cut short ({Kind}) and is done again.")]
    public static partial void BrokerTrouble(ILogger logger, string kind);

    [LoggerMessage(11, LogLevel.Error, "A request that another process handed over could not be served.")]
    public static partial void ServingFailed(ILogger logger, Exception fault);

    [LoggerMessage(12, LogLevel.Warning, "Changes of other processes at {Place} cannot be heard ({Reason}); everything is read anew until they can.")]
    public static partial void EarsLost(ILogger logger, string place, string reason);

    [LoggerMessage(13, LogLevel.Information, "Redis at {Place} answers.")]
    public static partial void RedisFound(ILogger logger, string place);

    [LoggerMessage(14, LogLevel.Warning, "Redis at {Place} does not answer ({Reason}); this process goes on without it until it does.")]
    public static partial void RedisLost(ILogger logger, string place, string reason);
}
