namespace Guildhall.Discord.Rest.Transport;

/// <summary>
/// What time it is at Discord. This machine's clock may be off, and the ages of things are judged to tenths of a second: the Date of answers
/// tells by how much (RFC 9110, 6.6.1; whole seconds). The machine's clock is read once: that it is set meanwhile makes nothing older.
/// </summary>
internal sealed class ServerClock(TimeProvider time)
{
    /// <summary>What a date in whole seconds can be wrong by, on average.</summary>
    private static readonly TimeSpan Truncated = TimeSpan.FromSeconds(0.5);

    /// <summary>A clock that is off by less is believed: the measure is no better.</summary>
    private static readonly TimeSpan Plausible = TimeSpan.FromSeconds(1.5);

    /// <summary>An answer that took longer tells too little.</summary>
    private static readonly TimeSpan Quick = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan Between = TimeSpan.FromMinutes(1);

    private readonly DateTimeOffset _began = time.GetUtcNow();
    private readonly long _beganAt = time.GetTimestamp();
    private long _offset;
    private long _notedAt = long.MinValue;

    /// <summary>Now, there.</summary>
    internal DateTimeOffset Now => Here - new TimeSpan(Volatile.Read(ref _offset));

    private DateTimeOffset Here => _began + time.GetElapsedTime(_beganAt);

    /// <summary>Takes note of an answer, once a minute.</summary>
    /// <param name="sentAt">The timestamp of the request.</param>
    internal void Note(HttpResponseMessage answer, long sentAt)
    {
        var noted = Volatile.Read(ref _notedAt);
        if (noted != long.MinValue && time.GetElapsedTime(noted) < Between)
            return;
        var here = Here;
        var took = time.GetElapsedTime(sentAt);
        if (took > Quick || answer.Headers.Date is not { } date)
            return;
        var offset = here - took / 2 - date - Truncated;
        Volatile.Write(ref _offset, offset.Duration() <= Plausible ? 0 : offset.Ticks);
        Volatile.Write(ref _notedAt, time.GetTimestamp());
    }
}
