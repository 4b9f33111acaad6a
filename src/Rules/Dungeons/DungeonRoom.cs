using System.Collections.Immutable;

namespace Guildhall.Rules.Dungeons;

/// <summary>A room as it is found.</summary>
/// <param name="Id">1, 2, 3…</param>
/// <param name="Kind">Named by the string <c>room.&lt;theme&gt;.&lt;kind&gt;</c>.</param>
/// <param name="Role">What it is for.</param>
/// <param name="Depth">Passages from the entrance by the shortest way, 0 for the entrance itself.</param>
/// <param name="Floor">Its squares, row by row; connected, and no other room's.</param>
/// <param name="Encounter">Who is here; null for nobody.</param>
/// <param name="Trap">What lies in wait; null for nothing.</param>
/// <param name="Features">What may be searched, in order.</param>
/// <param name="Loot">What lies in plain sight.</param>
public sealed record DungeonRoom(
    int Id,
    string Kind,
    RoomRole Role,
    int Depth,
    ImmutableArray<CellRun> Floor,
    DungeonEncounter? Encounter,
    DungeonTrap? Trap,
    ImmutableArray<DungeonFeature> Features,
    Loot Loot)
{
    /// <summary>Every square of the floor, row by row.</summary>
    public IEnumerable<Cell> Cells() =>
        Floor.SelectMany(run => Enumerable.Range(run.X, run.Length).Select(x => new Cell(x, run.Y)));
}
