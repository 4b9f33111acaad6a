using Guildhall.Core.Ids;

namespace Guildhall.Core.Storage;

/// <summary>The port to the database's writing side.</summary>
public interface IStore
{
    /// <summary>Whether the last commit was applied: false from the first that failed until writing works again, and since damage came to light.</summary>
    bool IsWritable { get; }

    /// <summary>Applies a unit of work and its reply in one transaction and returns when it is durable.</summary>
    /// <param name="work">What is to change.</param>
    /// <param name="reply">What to keep under the request's id; null for what nobody asked for.</param>
    /// <param name="cancellation">Gives up waiting before the commit has begun; never in its middle.</param>
    Task<CommitOutcome> CommitAsync(UnitOfWork work, ReplyRecord? reply, CancellationToken cancellation);

    /// <summary>The answer that was given to this actor's request, or null.</summary>
    ValueTask<StoredReply?> FindReplyAsync(Id<User> actor, string requestId, CancellationToken cancellation);
}
