namespace Guildhall.Discord.Gateway.Sending;

/// <summary>120 frames in any 60 seconds, of which a few are kept for heartbeats and sessions (G13).</summary>
internal sealed class SendWindow(TimeProvider time)
{
    /// <summary>The longest frame Discord reads, in bytes (G14).</summary>
    internal const int LargestFrame = 4096;

    private const int Limit = 120;

    /// <summary>Kept back for heartbeats, one identify and one resume: at 41 s a beat two would do, a server may ask for more.</summary>
    private const int Reserve = 10;

    private static readonly TimeSpan Span = TimeSpan.FromSeconds(60);
    private readonly Queue<long> _sent = new(Limit);

    /// <summary>How long an ordinary frame has to wait; zero where it may go.</summary>
    internal TimeSpan Wait()
    {
        Expire();
        if (_sent.Count < Limit - Reserve)
            return TimeSpan.Zero;
        var next = _sent.ElementAt(_sent.Count - (Limit - Reserve));
        return Span - time.GetElapsedTime(next);
    }

    /// <summary>A frame was sent, ordinary or not.</summary>
    internal void Note()
    {
        Expire();
        _sent.Enqueue(time.GetTimestamp());
    }

    private void Expire()
    {
        while (_sent.TryPeek(out var oldest) && time.GetElapsedTime(oldest) >= Span)
            _sent.Dequeue();
    }
}
