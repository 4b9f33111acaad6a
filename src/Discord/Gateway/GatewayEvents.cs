using System.Text;
using Guildhall.Discord.Gateway.Dispatching;

namespace Guildhall.Discord.Gateway;

/// <summary>
/// Who wants which events. Subscribe before the client runs. What nobody wants is passed over by name, without its data being read.
/// </summary>
public sealed class GatewayEvents
{
    private const int LongestName = 64;
    private readonly Dictionary<string, EventSubscription> _subscriptions = new(StringComparer.Ordinal);

    /// <summary>Sees every event before it is read, on the thread that reads the connection.</summary>
    /// <param name="name">The event's name in UTF-8.</param>
    /// <param name="data">Its data as JSON in UTF-8; valid during the call only.</param>
    public delegate void RawHandler(ReadOnlySpan<byte> name, ReadOnlySpan<byte> data);

    /// <summary>For caches and the like that read for themselves. Must be quick and must not throw; null (the default) for nobody.</summary>
    public RawHandler? Raw { get; set; }

    /// <summary>
    /// Subscribes. Handlers of one guild run one event at a time and in order, interactions each by itself; none holds up the connection. What a
    /// handler throws is logged.
    /// </summary>
    /// <param name="kind">Which event; check its <see cref="GatewayEventKind{T}.Needs" /> against the intents.</param>
    /// <param name="handler">Its token is canceled when the client stops.</param>
    public void On<T>(GatewayEventKind<T> kind, Func<T, CancellationToken, Task> handler)
    {
        if (!_subscriptions.TryGetValue(kind.Name, out var subscription))
            _subscriptions[kind.Name] = subscription = new TypedSubscription<T>(kind);
        ((TypedSubscription<T>)subscription).Add(handler);
    }

    /// <summary>The subscription to an event; null where nobody wants it.</summary>
    internal EventSubscription? Find(ReadOnlySpan<byte> name)
    {
        if (name.Length > LongestName)
            return null;
        Span<char> wide = stackalloc char[LongestName];
        var length = Encoding.Latin1.GetChars(name, wide);
        return _subscriptions.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(wide[..length], out var found) ? found : null;
    }
}
