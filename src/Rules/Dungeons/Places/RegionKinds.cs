using System.Collections.Immutable;

namespace Guildhall.Rules.Dungeons.Places;

/// <summary>The kinds of regions that have a name in every language.</summary>
public static class RegionKinds
{
    /// <summary>A way between rooms.</summary>
    public const string Corridor = "corridor";

    /// <summary>All of them, in order of the alphabet.</summary>
    public static ImmutableArray<string> All { get; } =
    [
        "armory", "barracks", "bedchamber", "burial-niche", "cave", "cell", "chapel", "cistern", Corridor, "courtyard", "crypt", "den",
        "entrance", "forge", "gallery", "great-hall", "guardroom", "hall", "kitchen", "laboratory", "landing", "lair", "library", "maze",
        "mushroom-cave", "observatory", "pantry", "pool", "room", "shrine", "stairwell", "storeroom", "study", "throne-room", "tomb",
        "treasury", "tunnel", "vault", "workshop",
    ];
}
