using Guildhall.Core.Storage;

namespace Guildhall.Store.Sqlite;

/// <summary>Where commits wait for the writer: as many as fit, and none before it is opened or once it is closed.</summary>
internal sealed class WriterQueue(int capacity)
{
    private readonly object _gate = new();
    private readonly Queue<CommitJob> _jobs = new();
    private bool _open;

    /// <summary>How many wait.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _jobs.Count;
            }
        }
    }

    public void Open()
    {
        lock (_gate)
        {
            _open = true;
        }
    }

    /// <summary>Puts a commit at the end, or turns it away at once.</summary>
    /// <exception cref="StoreBusyException">The queue is full.</exception>
    /// <exception cref="StoreUnavailableException">The queue is not open.</exception>
    public void Add(CommitJob job)
    {
        lock (_gate)
        {
            if (!_open)
            {
                throw new StoreUnavailableException("The store takes no commits: it is not open for writing.");
            }

            if (_jobs.Count >= capacity)
            {
                throw new StoreBusyException($"{_jobs.Count} commits are waiting already.");
            }

            _jobs.Enqueue(job);
            if (_jobs.Count == 1)
            {
                Monitor.Pulse(_gate);
            }
        }
    }

    /// <summary>Waits for work or until the time is up and takes what is there; false once the queue is closed and empty.</summary>
    public bool Take(List<CommitJob> batch, int limit, TimeSpan wait)
    {
        batch.Clear();
        lock (_gate)
        {
            if (_jobs.Count == 0 && _open)
            {
                Monitor.Wait(_gate, wait);
            }

            while (batch.Count < limit && _jobs.TryDequeue(out var job))
            {
                batch.Add(job);
            }

            return batch.Count > 0 || _open;
        }
    }

    public void Close()
    {
        lock (_gate)
        {
            _open = false;
            Monitor.Pulse(_gate);
        }
    }
}
