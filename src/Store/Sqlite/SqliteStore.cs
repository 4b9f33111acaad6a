using Guildhall.Core.Ids;
using Guildhall.Core.Storage;
using Guildhall.Store.Committing;
using Microsoft.Extensions.Logging;

namespace Guildhall.Store.Sqlite;

/// <summary>One thread writes; whatever waits when it is free is committed together, at the price of one flush to the disk.</summary>
public sealed class SqliteStore(
    SqliteDatabase database,
    StoreOptions options,
    Aftermath aftermath,
    IEnumerable<Retention> retentions,
    StoreMetrics metrics,
    TimeProvider time,
    ILogger<SqliteStore> logger) : IStore
{
    private const int MostPerCommit = 256;
    private static readonly TimeSpan Idle = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan ProbeEvery = TimeSpan.FromSeconds(5);

    private readonly WriterQueue _queue = new(options.QueueLength);
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile bool _failing;

    /// <inheritdoc/>
    public bool IsWritable => !_failing && !database.IsDamaged;

    /// <inheritdoc/>
    /// <exception cref="StoreBusyException">Too many commits are waiting.</exception>
    /// <exception cref="StoreUnavailableException">The database cannot be written, or is closing.</exception>
    public Task<CommitOutcome> CommitAsync(UnitOfWork work, ReplyRecord? reply, CancellationToken cancellation)
    {
        if (work.IsEmpty && reply is null)
        {
            return Task.FromResult<CommitOutcome>(new CommitOutcome.Committed(0));
        }

        var job = new CommitJob(work, reply, cancellation);
        _queue.Add(job);
        return job.Done;
    }

    /// <inheritdoc/>
    public ValueTask<StoredReply?> FindReplyAsync(Id<User> actor, string requestId, CancellationToken cancellation) =>
        new(aftermath.Recall(actor, requestId) ?? database.Read(reader => StoredReplies.Find(reader, actor, requestId)));

    /// <summary>Starts the thread that writes; the connection becomes its own.</summary>
    /// <param name="isAlone">Whether nobody else writes; only then it also prunes, and folds the log into the file at the end.</param>
    internal void Start(PreparedConnection writer, bool isAlone)
    {
        _queue.Open();
        metrics.WatchQueue(() => _queue.Count);
        new Thread(() => Run(writer, isAlone)) { Name = "guildhall store", IsBackground = true }.Start();
    }

    /// <summary>Takes no more, commits what is waiting and ends.</summary>
    internal Task CloseAsync()
    {
        _queue.Close();
        return _ended.Task;
    }

    private void Run(PreparedConnection writer, bool isAlone)
    {
        var batches = new BatchWriter(writer, database.Explain);
        var pruner = new Pruner(writer, isAlone ? retentions : []);
        var batch = new List<CommitJob>(MostPerCommit);
        while (_queue.Take(batch, MostPerCommit, _failing ? ProbeEvery : Idle))
        {
            batch.RemoveAll(job => job.GiveUp());
            if (batch.Count > 0)
            {
                Commit(batches, batch);
            }
            else if (_failing)
            {
                Guard(batches, () =>
                {
                    batches.Probe();
                    _failing = false;
                });
            }

            foreach (var step in pruner.StepsDue(time.GetUtcNow()))
            {
                Guard(batches, step);
            }
        }

        if (isAlone)
        {
            Guard(batches, () => writer.RunScript("PRAGMA wal_checkpoint(TRUNCATE)"));
        }

        writer.Dispose();
        _ended.SetResult();
    }

    private void Commit(BatchWriter batches, List<CommitJob> batch)
    {
        var began = time.GetTimestamp();
        try
        {
            batches.Commit(batch, time.GetUtcNow());
            metrics.Written(time.GetElapsedTime(began));
        }
        catch (StoreUnavailableException fault)
        {
            _failing = true;
            metrics.Failed(batch.Count);
            StoreLog.CommitFailed(logger, batch.Count, fault);
            batch.ForEach(job => job.Fail(fault));
            return;
        }

        _failing = false;
        batch.ForEach(Finish);
    }

    private void Finish(CommitJob job)
    {
        metrics.Settled(job.Outcome);
        if (job.Outcome is CommitOutcome.Committed committed)
        {
            aftermath.Committed(job.Work, job.Reply, committed.Sequence);
        }

        job.Finish();
    }

    private void Guard(BatchWriter batches, Action maintenance)
    {
        try
        {
            maintenance();
        }
        catch (Exception fault)
        {
            batches.Undo();
            StoreLog.MaintenanceFailed(logger, fault);
        }
    }
}
