using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace Guildhall.Discord.Gateway.Dispatching;

/// <summary>
/// Brings a shard's events to the handlers without the shard ever waiting (G18): interactions each by itself, everything else in order by guild.
/// Too many waiting are dropped and counted rather than kept without bound.
/// </summary>
internal sealed class Dispatcher(
    GatewayEvents events, RecentIds recent, int maxWaiting, TimeProvider time, ILogger logger, CancellationToken stopping)
{
    private const int Lanes = 64;

    /// <summary>To wake a thread costs as much as to read an event: lanes are started by the dozen.</summary>
    private const int MostUnstarted = 64;
    private readonly HashSet<Lane> _unstarted = [];
    private int _posted;
    private readonly Lane[] _lanes = [.. Enumerable.Range(0, Lanes).Select(_ => new Lane(stopping))];
    private long _handled;
    private long _skipped;
    private long _dropped;
    private long _unreadable;

    /// <summary>How far handling is.</summary>
    internal CompletionMark Mark { get; } = new();

    /// <summary>What happened to the events so far.</summary>
    internal DispatchCounts Counts => new(
        Volatile.Read(ref _handled), Volatile.Read(ref _skipped), Volatile.Read(ref _dropped), Volatile.Read(ref _unreadable));

    /// <summary>How long the oldest event waits already.</summary>
    internal TimeSpan Lag => Mark.Oldest is { } oldest ? time.GetElapsedTime(oldest.ReadAt) : TimeSpan.Zero;

    /// <summary>
    /// Takes an event. The data are read or passed over before this returns; only one thread may call, and must call <see cref="Flush" /> before it waits.
    /// </summary>
    internal void Dispatch(long sequence, ReadOnlySpan<byte> name, ReadOnlySpan<byte> data)
    {
        events.Raw?.Invoke(name, data);
        if (events.Find(name) is not { } subscription)
        {
            _skipped++;
            Mark.Skip(sequence);
            return;
        }

        if (Read(subscription, sequence, name, data) is not { } delivery)
        {
            Mark.Skip(sequence);
            return;
        }

        delivery.Sequence = sequence;
        delivery.ReadAt = time.GetTimestamp();
        if (Mark.Outstanding >= maxWaiting)
        {
            if (_dropped++ % maxWaiting == 0)
                logger.Dropping(maxWaiting);
            Mark.Skip(sequence);
            return;
        }

        _handled++;
        Mark.Add(delivery);
        if (delivery.IsOrdered)
            Post(_lanes[Mix(delivery.Key) % Lanes], delivery);
        else
            ThreadPool.UnsafeQueueUserWorkItem(static item => _ = item.Delivery.RunAsync(item.Stopping), (Delivery: delivery, Stopping: stopping), preferLocal: false);
    }

    /// <summary>Starts handling what was taken. To be called by the thread that dispatches, whenever it would wait for more.</summary>
    internal void Flush()
    {
        foreach (var lane in _unstarted)
            lane.Start();
        _unstarted.Clear();
        _posted = 0;
    }

    private void Post(Lane lane, Delivery delivery)
    {
        lane.Post(delivery);
        _unstarted.Add(lane);
        if (++_posted >= MostUnstarted)
            Flush();
    }

    private Delivery? Read(EventSubscription subscription, long sequence, ReadOnlySpan<byte> name, ReadOnlySpan<byte> data)
    {
        try
        {
            return subscription.Read(data, logger, recent);
        }
        catch (Exception fault) when (fault is JsonException or FormatException or InvalidOperationException or NotSupportedException or OverflowException)
        {
            _unreadable++;
            logger.EventUnreadable(fault.GetType().Name, System.Text.Encoding.ASCII.GetString(name), sequence);
            return null;
        }
    }

    private static int Mix(ulong key) => (int)((key * 0x9E3779B97F4A7C15UL) >> 33);
}
