using Guildhall.Discord.Gateway.Life;
using Microsoft.Extensions.Logging;

namespace Guildhall.Discord.Gateway;

/// <summary>What the gateway tells operators: numbers and names of events, never their data.</summary>
internal static partial class GatewayLog
{
    [LoggerMessage(1, LogLevel.Information, "Shard {Shard} of {Shards} began a session; {Remaining} are left today")]
    internal static partial void Began(this ILogger logger, int shard, int shards, int remaining);

    [LoggerMessage(2, LogLevel.Information, "Shard {Shard} of {Shards} went on with its session at {Sequence}")]
    internal static partial void Resumed(this ILogger logger, int shard, int shards, long sequence);

    [LoggerMessage(3, LogLevel.Warning, "Shard {Shard} lost its connection ({Kind}, code {Code}); next attempt in {Wait}")]
    internal static partial void Lost(this ILogger logger, int shard, EndKind kind, int? code, TimeSpan wait);

    [LoggerMessage(4, LogLevel.Error, "Only {Remaining} sessions may be started today; shard {Shard} waits {Wait}")]
    internal static partial void BudgetSpent(this ILogger logger, int remaining, int shard, TimeSpan wait);

    [LoggerMessage(5, LogLevel.Error, "A handler of {Event} {Sequence} failed")]
    internal static partial void HandlerFailed(this ILogger logger, Exception fault, string @event, long sequence);

    [LoggerMessage(6, LogLevel.Warning, "{Event} {Sequence} could not be read ({Fault})")]
    internal static partial void EventUnreadable(this ILogger logger, string fault, string @event, long sequence);

    [LoggerMessage(7, LogLevel.Error, "More than {Most} events wait for their handlers; further ones are dropped")]
    internal static partial void Dropping(this ILogger logger, int most);

    [LoggerMessage(8, LogLevel.Warning, "What a restart of shard {Shard} needs could not be kept ({Fault})")]
    internal static partial void NotKept(this ILogger logger, int shard, string fault);

    [LoggerMessage(9, LogLevel.Warning, "Shard {Shard} hears no more of the events it used to ({Kind})")]
    internal static partial void Silence(this ILogger logger, int shard, EndKind kind);

    [LoggerMessage(10, LogLevel.Information, "{Shards} shards take over from {Before}")]
    internal static partial void Resharded(this ILogger logger, int shards, int before);

    [LoggerMessage(11, LogLevel.Warning, "Discord could not be asked where its gateway is ({Fault}); next attempt in {Wait}")]
    internal static partial void Unreachable(this ILogger logger, string fault, TimeSpan wait);

    [LoggerMessage(12, LogLevel.Error, "Shard {Shard} gives up a connection because of a fault of ours")]
    internal static partial void Broken(this ILogger logger, Exception fault, int shard);
}
