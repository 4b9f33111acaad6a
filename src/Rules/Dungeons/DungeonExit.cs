namespace Guildhall.Rules.Dungeons;

/// <summary>A way out of a room.</summary>
/// <param name="Side">On which side it leaves.</param>
/// <param name="Passage">The passage.</param>
/// <param name="RoomId">Where it leads.</param>
public sealed record DungeonExit(Compass Side, DungeonPassage Passage, int RoomId);
