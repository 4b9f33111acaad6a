using Guildhall.Core.Ids;
using Guildhall.Core.Storage;
using Guildhall.Store.Caching;
using Microsoft.Extensions.Logging;

namespace Guildhall.Store.Committing;

/// <summary>What this process does about a commit that stands: it remembers the answer, refreshes its caches and tells who listens.</summary>
public sealed class Aftermath
{
    /// <summary>Where answers are remembered; it forgets them all when somebody is forgotten.</summary>
    internal const string RepliesCache = "replies";

    private const int RememberedReplies = 2_048;
    private readonly Caches _caches;
    private readonly ILogger<Aftermath> _logger;
    private readonly ICommitListener[] _listeners;
    private readonly RecentCache<(Id<User> Actor, string Request), StoredReply> _replies;

    /// <summary>Begins to remember.</summary>
    public Aftermath(IEnumerable<ICommitListener> listeners, Caches caches, StoreMetrics metrics, ILogger<Aftermath> logger)
    {
        (_caches, _logger, _listeners) = (caches, logger, [.. listeners]);
        _replies = new(RememberedReplies, metrics.Cache(RepliesCache));
        caches.Add(RepliesCache, _replies.Clear);
    }

    /// <summary>An answer that this process gave lately, or null.</summary>
    internal StoredReply? Recall(Id<User> actor, string requestId) => _replies.TryGet((actor, requestId), out var recent) ? recent : null;

    /// <summary>Called once for each commit, after it is durable and before whoever waits for it goes on.</summary>
    internal void Committed(UnitOfWork work, ReplyRecord? reply, long sequence)
    {
        if (reply is not null)
        {
            _replies.Set((reply.Request.Actor.User, reply.Request.Id), new(reply.Fingerprint, reply.Body));
        }

        foreach (var stale in work.Stale)
        {
            _caches.Forget(stale.Cache, stale.Key);
        }

        foreach (var action in work.AfterCommit)
        {
            Shield(action);
        }

        if (reply is null || _listeners.Length == 0)
        {
            return;
        }

        var news = CommitNews.Of(reply, sequence, work);
        foreach (var listener in _listeners)
        {
            Shield(() => listener.Committed(news, isOurs: true));
        }
    }

    // The commit stands whatever its listeners make of it.
    private void Shield(Action action)
    {
        try
        {
            action();
        }
        catch (Exception fault)
        {
            StoreLog.AfterCommitFailed(_logger, fault);
        }
    }
}
