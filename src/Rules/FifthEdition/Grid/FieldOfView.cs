using Guildhall.Rules.Dungeons;

namespace Guildhall.Rules.FifthEdition.Grid;

/// <summary>
/// All squares seen from one, by symmetric shadowcasting: open squares by the rule of <see cref="LineOfSight"/>, and every wall that
/// bounds them. An eye inside of a wall looks out of it.
/// </summary>
public static class FieldOfView
{
    /// <summary>What is seen from a square, whatever the light.</summary>
    /// <param name="eye">On the map.</param>
    /// <param name="rangeFeet">How far; diagonals count 5 feet here.</param>
    public static CellSet From(BattleMap map, Cell eye, int rangeFeet = BattleMap.LongestSide * GridDistance.FeetPerSquare)
    {
        map.Require(eye);
        var seen = new CellSet(map.Width, map.Height);
        Cast(map, map.Layers.Opaque, eye, rangeFeet, seen);
        return seen;
    }

    /// <summary>What is seen from any square of a space.</summary>
    public static CellSet From(BattleMap map, Footprint eyes, int rangeFeet = BattleMap.LongestSide * GridDistance.FeetPerSquare)
    {
        var seen = new CellSet(map.Width, map.Height);
        foreach (var eye in eyes.Cells().Where(map.Contains))
        {
            Cast(map, map.Layers.Opaque, eye, rangeFeet, seen);
        }

        return seen;
    }

    /// <summary>Adds what is seen and passes a further test.</summary>
    internal static void Cast(BattleMap map, bool[] opaque, Cell eye, int rangeFeet, CellSet seen, Func<Cell, bool> counts)
    {
        if (rangeFeet == 0) return;
        var all = new CellSet(map.Width, map.Height);
        Cast(map, opaque, eye, rangeFeet, all);
        foreach (var cell in all.Cells().Where(counts))
        {
            seen.Add(cell);
        }
    }

    internal static void Cast(BattleMap map, bool[] opaque, Cell eye, int rangeFeet, CellSet seen)
    {
        var far = rangeFeet / GridDistance.FeetPerSquare;
        var (west, east) = (eye.X, map.Width - 1 - eye.X);
        var (north, south) = (eye.Y, map.Height - 1 - eye.Y);
        var at = map.IndexOf(eye);
        seen.Add(at);
        new ShadowQuadrant(opaque, seen, at, -map.Width, 1, Math.Min(far, north), -west, east).Scan();
        new ShadowQuadrant(opaque, seen, at, map.Width, 1, Math.Min(far, south), -west, east).Scan();
        new ShadowQuadrant(opaque, seen, at, -1, map.Width, Math.Min(far, west), -north, south).Scan();
        new ShadowQuadrant(opaque, seen, at, 1, map.Width, Math.Min(far, east), -north, south).Scan();
    }
}
