using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Guildhall.Rules.Dungeons;

/// <summary>A corridor with one door that joins two rooms.</summary>
/// <param name="Id">1, 2, 3…</param>
/// <param name="From">A room.</param>
/// <param name="Side">The side on which it leaves <paramref name="From"/>; it enters <paramref name="To"/> on the opposite one.</param>
/// <param name="To">The other room.</param>
/// <param name="Path">Its squares from the wall of one room to the wall of the other, at least one; no other passage uses them.</param>
/// <param name="Door">Its door, which stands on the first square.</param>
public sealed record DungeonPassage(int Id, int From, Compass Side, int To, ImmutableArray<Cell> Path, DungeonDoor Door)
{
    /// <summary>The door's square.</summary>
    [JsonIgnore]
    public Cell DoorCell => Path[0];

    /// <summary>The room at the other end.</summary>
    public int Other(int roomId) => roomId == From ? To : From;

    /// <summary>The side of a room on which it leaves; null for a room it does not touch.</summary>
    public Compass? SideAt(int roomId) => roomId == From ? Side : roomId == To ? Side.Opposite() : null;
}
