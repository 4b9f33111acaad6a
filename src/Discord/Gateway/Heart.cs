using System.Text.Json;
using Guildhall.Discord.Gateway.Frames;
using Guildhall.Discord.Gateway.Life;

namespace Guildhall.Discord.Gateway;

/// <summary>
/// The heartbeat of one connection: the first after a random part of the interval (G2), one whenever asked (G4), and a judgment each time: where
/// nothing at all was heard since the last beat, the connection is dead (G3).
/// </summary>
internal sealed class Heart(GatewaySurroundings surroundings, ShardLink link, Func<long> sequence)
{
    private static readonly TimeSpan Least = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Most = TimeSpan.FromMinutes(10);
    private readonly TimeProvider _time = surroundings.Time;
    private long _beatAt;
    private int _hasBeaten;
    private volatile bool _heard = true;

    /// <summary>Asked at each beat whether watched events stay away.</summary>
    internal Func<EndKind?> Silent { get; set; } = () => null;

    /// <summary>The interval a greeting names; null where it names none.</summary>
    internal static TimeSpan? IntervalOf(ReadOnlySpan<byte> hello)
    {
        try
        {
            var reader = new Utf8JsonReader(hello);
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("heartbeat_interval"u8) && reader.Read()
                    && reader.TokenType == JsonTokenType.Number && reader.TryGetDouble(out var milliseconds))
                    return TimeSpan.FromMilliseconds(Math.Clamp(milliseconds, Least.TotalMilliseconds, Most.TotalMilliseconds));
            }
        }
        catch (JsonException)
        {
            return null;
        }

        return null;
    }

    /// <summary>Something came, whatever it was.</summary>
    internal void Heard() => _heard = true;

    /// <summary>A beat was answered.</summary>
    /// <returns>How long that took; null where there was no beat.</returns>
    internal TimeSpan? Acknowledged() => Interlocked.Exchange(ref _hasBeaten, 0) == 1 ? _time.GetElapsedTime(Volatile.Read(ref _beatAt)) : null;

    /// <summary>Beats until the connection is over.</summary>
    internal async Task RunAsync(TimeSpan interval)
    {
        await Task.Delay(interval * Math.Clamp(surroundings.Jitter(), 0, 1), _time, link.Token);
        _heard = true;
        while (true)
        {
            if (!_heard)
            {
                link.Finish(new(EndKind.Zombie));
                return;
            }

            if (Silent() is { } silence)
            {
                link.Finish(new(silence));
                return;
            }

            _heard = false;
            await BeatAsync();
            await Task.Delay(interval, _time, link.Token);
        }
    }

    /// <summary>Beats once.</summary>
    internal Task BeatAsync()
    {
        Volatile.Write(ref _beatAt, _time.GetTimestamp());
        Volatile.Write(ref _hasBeaten, 1);
        return link.Sender.SendUrgentAsync(OutgoingFrames.Heartbeat(sequence()), link.Token);
    }
}
