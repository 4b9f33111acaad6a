using System.Text.Json;
using Guildhall.Discord.Json;
using Microsoft.Extensions.Logging;

namespace Guildhall.Discord.Gateway.Dispatching;

/// <summary>An event of a kind that somebody wants.</summary>
internal sealed class TypedSubscription<T>(GatewayEventKind<T> kind) : EventSubscription
{
    /// <summary>The kind.</summary>
    internal GatewayEventKind<T> Kind => kind;

    /// <summary>Who wants it, in the order they came.</summary>
    internal IReadOnlyList<Func<T, CancellationToken, Task>> Handlers { get; private set; } = [];

    /// <summary>Another handler.</summary>
    internal void Add(Func<T, CancellationToken, Task> handler) => Handlers = [.. Handlers, handler];

    /// <inheritdoc />
    internal override Delivery? Read(ReadOnlySpan<byte> data, ILogger logger, RecentIds recent)
    {
        var read = JsonSerializer.Deserialize(data, DiscordJson.Of<T>());
        if (read is null || (kind.IdOf is { } idOf && !recent.TryAdd(idOf(read))))
            return null;
        return new TypedDelivery<T>(this, read, logger);
    }
}
