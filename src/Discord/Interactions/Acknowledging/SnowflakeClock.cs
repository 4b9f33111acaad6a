namespace Guildhall.Discord.Interactions.Acknowledging;

/// <summary>
/// How old interactions are, by the time in their ids. This machine's clock may be off; the youngest of the last minutes' arrivals tells by
/// how much, because nothing arrives before it was made, and mostly soon after. It is read once: that it is set meanwhile makes nothing older.
/// </summary>
internal sealed class SnowflakeClock(TimeProvider time)
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(2);

    /// <summary>Ages up to this are believed to be the way here, not a wrong clock.</summary>
    private static readonly TimeSpan Plausible = TimeSpan.FromSeconds(1);

    private readonly Lock _lock = new();
    private TimeSpan _least = TimeSpan.MaxValue;
    private TimeSpan _leastBefore = TimeSpan.MaxValue;
    private readonly DateTimeOffset _began = time.GetUtcNow();
    private readonly long _beganAt = time.GetTimestamp();
    private long _windowBegan = time.GetTimestamp();

    /// <summary>How old something is that arrives now.</summary>
    internal TimeSpan Arrived(DateTimeOffset made)
    {
        var age = _began + time.GetElapsedTime(_beganAt) - made;
        lock (_lock)
        {
            if (time.GetElapsedTime(_windowBegan) > Window)
            {
                _leastBefore = _least;
                _least = TimeSpan.MaxValue;
                _windowBegan = time.GetTimestamp();
            }

            if (age < _least)
                _least = age;
            var offset = _least < _leastBefore ? _least : _leastBefore;
            return offset >= TimeSpan.Zero && offset <= Plausible ? age : age - offset;
        }
    }
}
