using Guildhall.Rules.Dungeons.Places;

namespace Guildhall.Rules.Dungeons.Drawn;

/// <summary>What a sign of the legend, or a line with a square, stands for; placed as often as it is drawn.</summary>
internal abstract record Definition
{
    private Definition()
    {
    }

    public sealed record OfRegion(Region Like) : Definition;

    public sealed record OfDoor(PlaceDoor Like) : Definition;

    public sealed record OfTrap(PlaceTrap Like) : Definition;

    public sealed record OfLight(PlaceLight Like) : Definition;

    public sealed record OfThing(PlaceThing Like) : Definition;

    public sealed record OfTreasure(PlaceTreasure Like) : Definition;

    public sealed record OfSpawn(PlaceSpawn Like) : Definition;

    public sealed record OfHazard(PlaceHazard Like) : Definition;

    public sealed record OfNote(PlaceNote Like) : Definition;

    /// <summary>The upper end is told where it is defined; the lower one is where it is placed.</summary>
    public sealed record OfStairs(Spot Upper, StairKind Kind) : Definition;

    public sealed record OfEntrance : Definition;
}
