namespace Guildhall.Discord.Rest.Limits;

/// <summary>
/// The budget of all routes together: so many in any second, kept by remembering when the last so many went. Whoever calls holds the
/// limiter's lock.
/// </summary>
/// <param name="perSecond">50 unless Discord granted more.</param>
internal sealed class GlobalGate(int perSecond)
{
    /// <summary>A little more than a second, because not all requests take equally long to arrive.</summary>
    private static readonly TimeSpan Window = TimeSpan.FromMilliseconds(1050);

    private readonly TimeSpan[] _sent = new TimeSpan[perSecond];
    private int _next;
    private int _count;
    private TimeSpan _pausedUntil;

    internal LinkedList<RateLimitPermit> Waiting { get; } = new();

    internal TimeSpan? WakeAt { get; private set; }

    internal void Pause(TimeSpan until) => _pausedUntil = until > _pausedUntil ? until : _pausedUntil;

    internal RateLimitPermit? TakeNext(TimeSpan now)
    {
        WakeAt = null;
        if (Waiting.First is not { } first)
            return null;
        var freeAt = _count < perSecond ? TimeSpan.Zero : _sent[_next] + Window;
        var mayAt = freeAt > _pausedUntil ? freeAt : _pausedUntil;
        if (now < mayAt)
        {
            WakeAt = mayAt;
            return null;
        }

        _sent[_next] = now;
        _next = (_next + 1) % perSecond;
        _count = Math.Min(_count + 1, perSecond);
        Waiting.RemoveFirst();
        return first.Value;
    }
}
