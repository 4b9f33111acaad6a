using System.Collections.Concurrent;
using Guildhall.Core.Ids;
using Guildhall.Core.Storage;

namespace Guildhall.Tests.Unit.Fakes;

/// <summary>Keeps replies as a database would, and everything else as it was staged. Outcomes other than success are written down beforehand.</summary>
internal sealed class InMemoryStore : IStore
{
    public bool IsWritable => Fault is null;

    private readonly ConcurrentDictionary<(Id<User> Actor, string Request), StoredReply> _replies = new();
    private readonly ConcurrentQueue<Func<CommitOutcome>> _script = new();
    private readonly ConcurrentQueue<(UnitOfWork Work, ReplyRecord? Reply)> _commits = new();

    public IReadOnlyList<(UnitOfWork Work, ReplyRecord? Reply)> Commits => [.. _commits];

    /// <summary>What the database says when it is asked for earlier replies; null answers.</summary>
    public Exception? Fault { get; set; }

    /// <summary>The next commit ends like this instead of being applied.</summary>
    public void Next(Func<CommitOutcome> outcome) => _script.Enqueue(outcome);

    public Task<CommitOutcome> CommitAsync(UnitOfWork work, ReplyRecord? reply, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (_script.TryDequeue(out var outcome))
        {
            return Task.FromResult(outcome());
        }

        if (reply is not null)
        {
            var key = (reply.Request.Actor.User, reply.Request.Id);
            if (!_replies.TryAdd(key, new(reply.Fingerprint, reply.Body)))
            {
                return Task.FromResult<CommitOutcome>(new CommitOutcome.Duplicate(_replies[key]));
            }
        }

        _commits.Enqueue((work, reply));
        foreach (var action in work.AfterCommit)
        {
            action();
        }

        return Task.FromResult<CommitOutcome>(new CommitOutcome.Committed(_commits.Count));
    }

    public ValueTask<StoredReply?> FindReplyAsync(Id<User> actor, string requestId, CancellationToken cancellation) =>
        Fault is null ? new(_replies.GetValueOrDefault((actor, requestId))) : throw Fault;
}
