namespace Guildhall.Channels.Web.Wire;

/// <summary>A piece of a room's feed.</summary>
/// <param name="Entries">Oldest first.</param>
/// <param name="Last">Where to go on: <c>?after=</c>.</param>
internal sealed record FeedPage(IReadOnlyList<Entry> Entries, long Last);
