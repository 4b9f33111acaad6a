namespace Guildhall.Rules.FifthEdition.Grid;

/// <summary>Distances as they are counted on a grid: squares by the shortest way, between the nearest squares of both spaces.</summary>
public static class GridDistance
{
    /// <summary>The width of a square.</summary>
    public const int FeetPerSquare = 5;

    /// <summary>Feet between two spaces: 5 for neighbors, also diagonal ones; 0 where they overlap. Walls do not matter.</summary>
    public static int Feet(Footprint one, Footprint other, DiagonalRule diagonals)
    {
        var across = Gap(one.At.X, one.Right, other.At.X, other.Right);
        var down = Gap(one.At.Y, one.Bottom, other.At.Y, other.Bottom);
        return FeetOf(across, down, diagonals);
    }

    /// <summary>Whether a melee attack with this reach gets there.</summary>
    public static bool InReach(Footprint attacker, Footprint target, int reachFeet, DiagonalRule diagonals) =>
        Feet(attacker, target, diagonals) <= reachFeet;

    /// <summary>Where a distance lies within a weapon's or a spell's range (SRD 5.2, "Range").</summary>
    /// <param name="longFeet">The long range; 0 where there is only one.</param>
    public static RangeBand BandOf(int feet, int normalFeet, int longFeet = 0) =>
        feet <= normalFeet ? RangeBand.Normal : feet <= longFeet ? RangeBand.Long : RangeBand.Beyond;

    /// <summary>Feet over so many columns and rows.</summary>
    internal static int FeetOf(int across, int down, DiagonalRule diagonals) => FeetPerSquare * diagonals switch
    {
        DiagonalRule.Five => Math.Max(across, down),
        DiagonalRule.FiveTenFive => Math.Max(across, down) + (Math.Min(across, down) / 2),
    };

    private static int Gap(int from, int to, int otherFrom, int otherTo) => Math.Max(0, Math.Max(otherFrom - to, from - otherTo));
}
