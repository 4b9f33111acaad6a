using System.Diagnostics;

namespace Guildhall.Bench.Discord.Faults;

/// <summary>A clock on which time passes many times as fast, so that waits of hours fit into minutes.</summary>
internal sealed class FastClock(int times) : TimeProvider
{
    private readonly DateTimeOffset _start = System.GetUtcNow();
    private readonly long _began = Stopwatch.GetTimestamp();

    public override long TimestampFrequency => Stopwatch.Frequency;

    public override long GetTimestamp() => (Stopwatch.GetTimestamp() - _began) * times;

    public override DateTimeOffset GetUtcNow() => _start + GetElapsedTime(0);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        new Fast(System.CreateTimer(callback, state, Shorten(dueTime), Shorten(period)), this);

    private TimeSpan Shorten(TimeSpan span) => span == Timeout.InfiniteTimeSpan ? span : span / times;

    private sealed class Fast(ITimer timer, FastClock clock) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => timer.Change(clock.Shorten(dueTime), clock.Shorten(period));

        public void Dispose() => timer.Dispose();

        public ValueTask DisposeAsync() => timer.DisposeAsync();
    }
}
