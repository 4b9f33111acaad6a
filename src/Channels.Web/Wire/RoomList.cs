namespace Guildhall.Channels.Web.Wire;

/// <summary>Where something is going on.</summary>
/// <param name="Rooms">At most 50, the liveliest first.</param>
internal sealed record RoomList(IReadOnlyList<RoomInfo> Rooms);
