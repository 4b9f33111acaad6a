namespace Guildhall.Channels.Web.Wire;

/// <summary>A room.</summary>
/// <param name="Room">Its name.</param>
/// <param name="Members">How many people are present.</param>
/// <param name="Playing">Whether a game is running.</param>
internal sealed record RoomInfo(string Room, int Members, bool Playing);
