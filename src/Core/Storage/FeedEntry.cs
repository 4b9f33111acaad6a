using Guildhall.Core.Ids;

namespace Guildhall.Core.Storage;

/// <summary>One answer in a room's feed.</summary>
/// <param name="Sequence">Grows within the database; the feed's cursor.</param>
/// <param name="At">UTC.</param>
/// <param name="Actor">Who asked; the default id is the platform itself.</param>
/// <param name="ActorName">How they were shown then.</param>
/// <param name="Command">What they asked, as one would type it.</param>
/// <param name="Body">The reply as UTF-8 JSON.</param>
/// <param name="Room">Whose feed.</param>
public sealed record FeedEntry(
    long Sequence, DateTimeOffset At, Id<User> Actor, string ActorName, string Command, ReadOnlyMemory<byte> Body, string Room)
{
    /// <summary>The community that the room is in.</summary>
    public required string Guild { get; init; }
}
