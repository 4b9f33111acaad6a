using System.Collections.Immutable;

namespace Guildhall.Rules.Dungeons;

/// <summary>Arithmetic of the four sides.</summary>
public static class CompassSides
{
    /// <summary>All four, clockwise from the north.</summary>
    public static ImmutableArray<Compass> All { get; } = [Compass.North, Compass.East, Compass.South, Compass.West];

    /// <summary>The side across.</summary>
    public static Compass Opposite(this Compass side) => side switch
    {
        Compass.North => Compass.South,
        Compass.East => Compass.West,
        Compass.South => Compass.North,
        Compass.West => Compass.East,
    };
}
