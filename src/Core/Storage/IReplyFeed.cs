using Guildhall.Core.Ids;

namespace Guildhall.Core.Storage;

/// <summary>The port to what was answered in a room within the last 24 hours: the stored replies, read by room.</summary>
public interface IReplyFeed
{
    /// <summary>Entries that the viewer may see, oldest first.</summary>
    /// <param name="room">Whose feed.</param>
    /// <param name="viewer">Who reads: their own private replies are among the entries, nobody else's.</param>
    /// <param name="after">Only entries with a higher sequence; null gives the newest <paramref name="limit"/>.</param>
    /// <param name="limit">1 to 100.</param>
    Task<IReadOnlyList<FeedEntry>> ReadAsync(string room, Id<User> viewer, long? after, int limit, CancellationToken cancellation);

    /// <summary>What the platform itself said for everybody to read, whatever fell due, oldest first.</summary>
    /// <param name="prefix">How the names of the rooms begin, e.g. <c>discord:</c>.</param>
    /// <param name="after">Only entries with a higher sequence.</param>
    /// <param name="limit">1 to 100.</param>
    Task<IReadOnlyList<FeedEntry>> ReadOwnAsync(string prefix, long after, int limit, CancellationToken cancellation);
}
