using Microsoft.Extensions.Logging;

namespace Guildhall.Discord.Gateway.Dispatching;

/// <summary>An event somebody wants.</summary>
internal abstract class EventSubscription
{
    /// <summary>Reads the event's data; null where there is nothing to deliver.</summary>
    /// <exception cref="System.Text.Json.JsonException">It cannot be read.</exception>
    internal abstract Delivery? Read(ReadOnlySpan<byte> data, ILogger logger, RecentIds recent);
}
