namespace Guildhall.Discord.Gateway.Dispatching;

/// <summary>
/// The number up to which every event was handled: what a restarted process resumes from, so that what was read but not handled when it died comes
/// again (G12).
/// </summary>
internal sealed class CompletionMark
{
    private const int LeastCompact = 1_024;
    private readonly Lock _lock = new();
    private readonly Queue<Delivery> _outstanding = new();
    private long _received;
    private int _running;
    private int _compactAt = LeastCompact;

    /// <summary>How many events are not handled yet.</summary>
    internal int Outstanding => Volatile.Read(ref _running);

    /// <summary>The oldest event that is not handled yet; null where there is none.</summary>
    internal Delivery? Oldest
    {
        get
        {
            lock (_lock)
            {
                Trim();
                return _outstanding.TryPeek(out var oldest) ? oldest : null;
            }
        }
    }

    /// <summary>The mark.</summary>
    internal long Value
    {
        get
        {
            lock (_lock)
            {
                Trim();
                return _outstanding.TryPeek(out var oldest) ? oldest.Sequence - 1 : _received;
            }
        }
    }

    /// <summary>An event came that nobody handles.</summary>
    internal void Skip(long sequence)
    {
        lock (_lock)
            _received = Math.Max(_received, sequence);
    }

    /// <summary>An event came and goes to its handlers.</summary>
    internal void Add(Delivery delivery)
    {
        delivery.CountBy(this);
        Interlocked.Increment(ref _running);
        lock (_lock)
        {
            Trim();
            _outstanding.Enqueue(delivery);
            _received = Math.Max(_received, delivery.Sequence);
            if (_outstanding.Count >= _compactAt)
                Compact();
        }
    }

    /// <summary>The handlers are through with one.</summary>
    internal void NoteDone() => Interlocked.Decrement(ref _running);

    /// <summary>Another session begins to count.</summary>
    internal void Restart(long sequence)
    {
        lock (_lock)
        {
            _outstanding.Clear();
            _received = sequence;
        }
    }

    private void Trim()
    {
        while (_outstanding.TryPeek(out var oldest) && oldest.IsDone)
            _outstanding.Dequeue();
    }

    // One that takes its time must not keep all that came after it in memory.
    private void Compact()
    {
        var running = _outstanding.Where(delivery => !delivery.IsDone).ToArray();
        _outstanding.Clear();
        foreach (var delivery in running)
            _outstanding.Enqueue(delivery);
        _compactAt = Math.Max(LeastCompact, 2 * running.Length);
    }
}
