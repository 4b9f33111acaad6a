using System.Globalization;

namespace Guildhall.Discord.Simulator;

/// <summary>A clock that can be moved on: deadlines, limits and ids go with it, timers do not, so that heartbeats still suit the bot's own clock.</summary>
internal sealed class MovableTime(TimeProvider inner) : TimeProvider
{
    private static readonly TimeSpan _most = TimeSpan.FromDays(30);
    private long _ahead;
    private volatile Dated _date = new(0, "");

    public override long TimestampFrequency => inner.TimestampFrequency;

    public override TimeZoneInfo LocalTimeZone => inner.LocalTimeZone;

    /// <summary>The time as a header of HTTP says it.</summary>
    public string Date
    {
        get
        {
            var second = GetUtcNow().ToUnixTimeSeconds();
            if (_date.Second != second)
            {
                _date = new(second, DateTimeOffset.FromUnixTimeSeconds(second).ToString("R", CultureInfo.InvariantCulture));
            }

            return _date.Text;
        }
    }

    /// <summary>The clock that is not moved.</summary>
    public TimeProvider Inner => inner;

    public override DateTimeOffset GetUtcNow() => inner.GetUtcNow().AddTicks(Volatile.Read(ref _ahead));

    public override long GetTimestamp() => inner.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => inner.CreateTimer(callback, state, dueTime, period);

    /// <summary>Moves it on; never back.</summary>
    /// <exception cref="InvalidOperationException">By nothing, or by more than 30 days.</exception>
    public void Advance(TimeSpan by)
    {
        if (by <= TimeSpan.Zero || by > _most)
        {
            throw new InvalidOperationException($"The clock moves on by up to {_most.Days} days at once, and never back.");
        }

        Interlocked.Add(ref _ahead, by.Ticks);
    }

    private sealed record Dated(long Second, string Text);
}
