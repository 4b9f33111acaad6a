using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Rules.Dungeons.Places;

/// <summary>Something that stands around and may be broken; then difficult terrain is left.</summary>
/// <param name="Id">From 1.</param>
/// <param name="At">Where.</param>
/// <param name="Kind">What.</param>
/// <param name="Sturdiness">How hard it is to break.</param>
public sealed record PlaceThing(int Id, Spot At, ThingKind Kind, Sturdiness Sturdiness)
{
    /// <summary>What a whole one does to sight, cover and movement.</summary>
    public static Terrain Whole(ThingKind kind) => kind switch
    {
        ThingKind.Crate or ThingKind.Barrel or ThingKind.Table or ThingKind.Sarcophagus => Terrain.HalfCover,
        ThingKind.Shelf or ThingKind.Statue or ThingKind.Crystal or ThingKind.Bars or ThingKind.Pillar => Terrain.ThreeQuartersCover,
        ThingKind.Web => Terrain.Difficult,
        ThingKind.CrackedWall or ThingKind.Rubble => Terrain.Breakable,
    };
}
