using Guildhall.Core.Storage;

namespace Guildhall.Store.Sqlite;

/// <summary>A unit of work on its way through the writer.</summary>
internal sealed class CommitJob(UnitOfWork work, ReplyRecord? reply, CancellationToken cancellation)
{
    // Continuations run elsewhere: the writer must not be held up by those who wait for it.
    private readonly TaskCompletionSource<CommitOutcome> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public UnitOfWork Work => work;

    public ReplyRecord? Reply => reply;

    public Task<CommitOutcome> Done => _done.Task;

    /// <summary>What the transaction will have come to, once it is durable.</summary>
    public CommitOutcome? Outcome { get; set; }

    /// <summary>What went wrong with this unit alone.</summary>
    public Exception? Fault { get; set; }

    /// <summary>Whether nobody waits any longer; asked before the transaction begins.</summary>
    public bool GiveUp() => cancellation.IsCancellationRequested && _done.TrySetCanceled(cancellation);

    public void Fail(Exception fault) => _done.TrySetException(fault);

    public void Finish()
    {
        if (Fault is not null)
        {
            _done.TrySetException(Fault);
            return;
        }

        _done.TrySetResult(Outcome!);
    }
}
