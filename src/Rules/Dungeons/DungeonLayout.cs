using System.Collections.Immutable;

namespace Guildhall.Rules.Dungeons;

/// <summary>A carved sketch: the floor of each room and the path of each edge, in the sketch's order.</summary>
internal sealed record DungeonLayout(
    SectorSketch Sketch,
    int Goal,
    int Width,
    int Height,
    ImmutableArray<ImmutableArray<CellRun>> Floors,
    ImmutableArray<ImmutableArray<Cell>> Paths);
