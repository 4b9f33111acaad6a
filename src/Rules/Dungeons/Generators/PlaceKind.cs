namespace Guildhall.Rules.Dungeons.Generators;

/// <summary>The ways to make a place.</summary>
public enum PlaceKind
{
    /// <summary>Rooms joined by corridors, one floor.</summary>
    Rooms,

    /// <summary>Caves grown by a cellular automaton and joined, one floor.</summary>
    Caverns,

    /// <summary>A keep parted into rooms wall to wall, with a yard, one floor.</summary>
    Keep,

    /// <summary>A maze with tombs in it, one floor.</summary>
    Crypt,

    /// <summary>Round floors upon each other.</summary>
    Tower,
}
