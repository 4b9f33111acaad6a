using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Guildhall.Rules.Dungeons;

/// <summary>
/// A generated dungeon as it is before anybody enters: rooms joined by passages, at most one on each side of a room.
/// It never changes; what has been opened, taken or slain is the session's affair.
/// </summary>
/// <param name="EngineVersion">The generator's version, <see cref="DungeonGenerator.EngineVersion"/> at the time.</param>
/// <param name="Plan">What was asked for.</param>
/// <param name="Theme">The theme's key, also if the seed chose it.</param>
/// <param name="Width">Columns of the map.</param>
/// <param name="Height">Rows of the map.</param>
/// <param name="EntranceId">The room the party comes in by.</param>
/// <param name="GoalId">The room of the boss and the hoard.</param>
/// <param name="Rooms">In order of their ids, which are 1, 2, 3…</param>
/// <param name="Passages">In order of their ids, which are 1, 2, 3…</param>
public sealed record Dungeon(
    int EngineVersion,
    DungeonPlan Plan,
    string Theme,
    int Width,
    int Height,
    int EntranceId,
    int GoalId,
    ImmutableArray<DungeonRoom> Rooms,
    ImmutableArray<DungeonPassage> Passages)
{
    /// <summary>The room the party comes in by.</summary>
    [JsonIgnore]
    public DungeonRoom Entrance => Room(EntranceId);

    /// <summary>The room of the boss and the hoard.</summary>
    [JsonIgnore]
    public DungeonRoom Goal => Room(GoalId);

    /// <summary>The room of an id.</summary>
    public DungeonRoom Room(int id) => Rooms[id - 1];

    /// <summary>The passage of an id.</summary>
    public DungeonPassage Passage(int id) => Passages[id - 1];

    /// <summary>The ways out of a room, clockwise from the north; secret ones too.</summary>
    public IEnumerable<DungeonExit> ExitsOf(int roomId) =>
        CompassSides.All.Select(side => ExitOf(roomId, side)).OfType<DungeonExit>();

    /// <summary>The way out on one side; null where there is none.</summary>
    public DungeonExit? ExitOf(int roomId, Compass side)
    {
        foreach (var passage in Passages)
        {
            if (passage.SideAt(roomId) == side)
            {
                return new DungeonExit(side, passage, passage.Other(roomId));
            }
        }

        return null;
    }
}
