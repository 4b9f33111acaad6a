namespace Guildhall.Channels.Web.Wire;

/// <summary>Who is in a room.</summary>
/// <param name="Room">Which room.</param>
/// <param name="Members">Each once, by name.</param>
internal sealed record RoomPresence(string Room, IReadOnlyList<Person> Members);
