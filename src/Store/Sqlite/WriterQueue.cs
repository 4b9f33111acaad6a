using Guildhall.Core.Storage;

namespace Guildhall.Store.Sqlite;

/// <summary>Where commits wait for the writer: as many as fit, and none once it is closed.</summary>
internal sealed class WriterQueue(int capacity)
{
    private readonly object _gate = new();
    private readonly Queue<CommitJob> _jobs = new();
    private bool _closed;

    /// <summary>Puts a commit at the end, or turns it away at once.</summary>
    /// <exception cref="StoreBusyException">The queue is full.</exception>
    /// <exception cref="StoreUnavailableException">The queue is closed.</exception>
    public void Add(CommitJob job)
    {
        lock (_gate)
        {
            if (_closed)
            {
                throw new StoreUnavailableException("The store is closing.");
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
            if (_jobs.Count == 0 && !_closed)
            {
                Monitor.Wait(_gate, wait);
            }

            while (batch.Count < limit && _jobs.TryDequeue(out var job))
            {
                batch.Add(job);
            }

            return batch.Count > 0 || !_closed;
        }
    }

    public void Close()
    {
        lock (_gate)
        {
            _closed = true;
            Monitor.Pulse(_gate);
        }
    }
}
