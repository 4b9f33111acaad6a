namespace Guildhall.Core.Storage;

/// <summary>Hears, in this process, of replies that have become durable, to push them to whoever is watching. May miss some: the feed is the truth.</summary>
public interface ICommitListener
{
    /// <summary>Called after the commit, on the store's thread: return at once.</summary>
    /// <param name="reply">What was committed.</param>
    /// <param name="sequence">Its place in the room's feed.</param>
    /// <param name="work">What else was committed with it.</param>
    void Committed(ReplyRecord reply, long sequence, UnitOfWork work);
}
