namespace Guildhall.Discord.Interactions.Acknowledging;

/// <summary>
/// Calls back those that are not acknowledged in time: one timer for all. Since all wait about equally long, the line is nearly in order and
/// joining it costs next to nothing.
/// </summary>
internal sealed class DeferQueue : IDisposable
{
    private readonly Lock _lock = new();
    private readonly LinkedList<Entry> _entries = new();
    private readonly TimeProvider _time;
    private readonly long _began;
    private readonly ITimer _timer;
    private bool _armed;

    internal DeferQueue(TimeProvider time)
    {
        _time = time;
        _began = time.GetTimestamp();
        _timer = time.CreateTimer(static self => ((DeferQueue)self!).OnTimer(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    internal int Count
    {
        get
        {
            lock (_lock)
                return _entries.Count;
        }
    }

    /// <summary>Joins the line.</summary>
    /// <param name="wait">Not below zero.</param>
    /// <param name="due">Called on the timer's thread; must return at once.</param>
    internal LinkedListNode<Entry> Add(TimeSpan wait, Action due)
    {
        lock (_lock)
        {
            var now = _time.GetElapsedTime(_began);
            var node = new LinkedListNode<Entry>(new(now + wait, due));
            var before = _entries.Last;
            while (before is not null && before.Value.DueAt > node.Value.DueAt)
                before = before.Previous;
            if (before is null)
                _entries.AddFirst(node);
            else
                _entries.AddAfter(before, node);
            if (!_armed || before is null)
                Arm(now);
            return node;
        }
    }

    /// <summary>Leaves the line, if it is still in it.</summary>
    internal void Remove(LinkedListNode<Entry> node)
    {
        lock (_lock)
        {
            if (node.List is not null)
                _entries.Remove(node);
        }
    }

    /// <inheritdoc />
    public void Dispose() => _timer.Dispose();

    private void OnTimer()
    {
        List<Action>? due = null;
        lock (_lock)
        {
            _armed = false;
            var now = _time.GetElapsedTime(_began);
            while (_entries.First is { } first && first.Value.DueAt <= now)
            {
                (due ??= []).Add(first.Value.Due);
                _entries.RemoveFirst();
            }

            Arm(now);
        }

        foreach (var call in due ?? [])
            call();
    }

    private void Arm(TimeSpan now)
    {
        if (_entries.First is not { } first)
            return;
        _armed = true;
        var wait = Math.Max(1, Math.Ceiling((first.Value.DueAt - now).TotalMilliseconds));
        _timer.Change(TimeSpan.FromMilliseconds(wait), Timeout.InfiniteTimeSpan);
    }

    internal readonly record struct Entry(TimeSpan DueAt, Action Due);
}
