namespace Guildhall.Core.Storage;

/// <summary>
/// Hears of replies that have become durable, in this process or in another one, to push them to whoever is watching. May miss some: the
/// feed is the truth.
/// </summary>
public interface ICommitListener
{
    /// <summary>Called after the commit, on the store's thread: return at once.</summary>
    /// <param name="news">What was committed.</param>
    /// <param name="isOurs">Whether this process has committed it.</param>
    void Committed(CommitNews news, bool isOurs);
}
