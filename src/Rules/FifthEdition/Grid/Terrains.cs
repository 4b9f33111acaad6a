namespace Guildhall.Rules.FifthEdition.Grid;

/// <summary>What each terrain does to sight, cover and movement, and its sign in a drawn map.</summary>
public static class Terrains
{
    /// <summary>The signs in the order of the enum.</summary>
    internal const string Signs = ".,#oO~v^+'x";

    /// <summary>The sign in a drawn map, e.g. <c>#</c> for a wall.</summary>
    public static char SignOf(Terrain terrain) => Signs[(int)terrain];

    /// <summary>What a sign stands for.</summary>
    /// <exception cref="ArgumentOutOfRangeException">For nothing.</exception>
    public static Terrain Of(char sign)
    {
        var index = Signs.IndexOf(sign, StringComparison.Ordinal);
        return index >= 0 ? (Terrain)index : throw new ArgumentOutOfRangeException(nameof(sign), sign, "No terrain has this sign.");
    }

    /// <summary>Whether sight ends there, and with it whatever total cover keeps out.</summary>
    public static bool IsOpaque(this Terrain terrain) => terrain.Cover() == CoverDegree.Total;

    /// <summary>Whether it fills its square: nothing enters, and nothing cuts its corner (SRD 5.2, "Playing on a Grid").</summary>
    public static bool IsSolid(this Terrain terrain) => terrain.Cover() >= CoverDegree.ThreeQuarters;

    /// <summary>The most that it covers of who is wholly behind it.</summary>
    public static CoverDegree Cover(this Terrain terrain) => terrain switch
    {
        Terrain.Floor or Terrain.Difficult or Terrain.Water or Terrain.Pit or Terrain.Hazard or Terrain.OpenDoor => CoverDegree.None,
        Terrain.HalfCover => CoverDegree.Half,
        Terrain.ThreeQuartersCover => CoverDegree.ThreeQuarters,
        Terrain.Wall or Terrain.ClosedDoor or Terrain.Breakable => CoverDegree.Total,
    };
}
