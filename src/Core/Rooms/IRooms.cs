using Guildhall.Core.Ids;
using Guildhall.Core.Storage;

namespace Guildhall.Core.Rooms;

/// <summary>The port to rooms and who owns them.</summary>
public interface IRooms
{
    /// <summary>Who owns a room, or null where nobody has acted in it.</summary>
    ValueTask<Id<User>?> OwnerAsync(string room, CancellationToken cancellation);

    /// <summary>Stages that somebody owns a room, unless somebody does already: the first commit wins.</summary>
    void Claim(UnitOfWork work, string room, string guild, Id<User> owner, DateTimeOffset now);

    /// <summary>Rooms where somebody was answered within the last 24 hours or where a game is running, the liveliest first.</summary>
    /// <param name="prefix">How their names begin, e.g. <c>web:</c>; empty for all.</param>
    /// <param name="limit">1 to 1,000.</param>
    Task<IReadOnlyList<Room>> ListAsync(string prefix, int limit, CancellationToken cancellation);
}
