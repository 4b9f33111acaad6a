using System.Diagnostics;
using Guildhall.Rules.Dungeons;

namespace Guildhall.Rules.FifthEdition.Grid;

/// <summary>
/// Which squares an area covers. A square is left out if it has total cover from the point of origin: if no line from there reaches its
/// middle or one of the four points halfway between its middle and its corners. Squares that walls, closed doors and breakable things fill
/// are never in an area.
/// </summary>
public static class AreaCells
{
    /// <summary>No area is larger than any map.</summary>
    public const int FarthestFeet = BattleMap.LongestSide * GridDistance.FeetPerSquare;

    /// <summary>The squares covered.</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A length below 0 or above <see cref="FarthestFeet"/>, a heading to nowhere, or an origin outside of the map.
    /// </exception>
    public static CellSet Of(BattleMap map, AreaTemplate area)
    {
        var covered = new CellSet(map.Width, map.Height);
        foreach (var cell in Of(area, map.Width, map.Height, map.Diagonals, map.Layers.Cover))
        {
            covered.Add(cell);
        }

        return covered;
    }

    internal static IEnumerable<Cell> Of(AreaTemplate area, int width, int height, DiagonalRule diagonals, byte[] cover)
    {
        var shape = AreaShadow.Of(area);
        foreach (var origin in shape.Origins)
        {
            if (origin.X < 0 || origin.Y < 0 || origin.X > 2 * width || origin.Y > 2 * height)
            {
                throw new ArgumentOutOfRangeException(nameof(area), origin, $"The map is {width} by {height} squares.");
            }
        }

        for (var y = Math.Max(0, shape.Box.At.Y); y <= Math.Min(height - 1, shape.Box.Bottom); y++)
        {
            for (var x = Math.Max(0, shape.Box.At.X); x <= Math.Min(width - 1, shape.Box.Right); x++)
            {
                var cell = new Cell(x, y);
                if (!Covers(area, cell, diagonals)) continue;
                if (shape.Origins.Any(origin => Reaches(cover, width, height, origin, cell))) yield return cell;
            }
        }
    }

    /// <summary>Whether any line from a point gets to a square.</summary>
    internal static bool Reaches(byte[] cover, int width, int height, GridPoint origin, Cell cell)
    {
        var (x, y) = (4 * cell.X, 4 * cell.Y);
        return Free(2, 2) || Free(1, 1) || Free(3, 1) || Free(1, 3) || Free(3, 3);

        bool Free(int right, int down) => GridRay.MostCover(
            cover, width, height, (2 * origin.X, 2 * origin.Y), (x + right, y + down)) < CoverDegree.Total;
    }

    private static bool Covers(AreaTemplate area, Cell cell, DiagonalRule diagonals) => area switch
    {
        AreaTemplate.Cone cone => InCone(cone, GridPoint.MiddleOf(cell)),
        AreaTemplate.Line line => InStrip(line.Origin, line.Toward, line.LengthFeet, line.WidthFeet, GridPoint.MiddleOf(cell)),
        AreaTemplate.Cube cube => InStrip(cube.Origin, cube.Toward, cube.EdgeFeet, cube.EdgeFeet, GridPoint.MiddleOf(cell)),
        AreaTemplate.Sphere sphere => InCircle(sphere.Origin, sphere.RadiusFeet, GridPoint.MiddleOf(cell)),
        AreaTemplate.Cylinder cylinder => InCircle(cylinder.Origin, cylinder.RadiusFeet, GridPoint.MiddleOf(cell)),
        AreaTemplate.Emanation around => around.Around.Contains(cell)
            ? around.WithOrigin
            : GridDistance.Feet(around.Around, new Footprint(cell), diagonals) <= around.Feet,
        _ => throw new UnreachableException(),
    };

    // Points are in half squares, 2.5 feet each: 5 · half squares are compared with 2 · feet. Lengths along a heading come times its own
    // length, so they are compared squared.
    private static bool InCone(AreaTemplate.Cone cone, GridPoint point)
    {
        var (along, aside, square) = Measure(cone.Origin, cone.Toward, point);
        return along > 0 && 2 * Math.Abs(aside) <= along && 25 * along * along <= Square(2 * cone.LengthFeet) * square;
    }

    private static bool InStrip(GridPoint origin, Heading toward, int lengthFeet, int widthFeet, GridPoint point)
    {
        var (along, aside, square) = Measure(origin, toward, point);
        if (along <= 0 || 25 * along * along > Square(2 * lengthFeet) * square) return false;
        var twice = 25 * Square(2 * aside);
        var edge = Square(2 * widthFeet) * square;
        return twice < edge || (twice == edge && aside < 0);
    }

    private static bool InCircle(GridPoint origin, int radiusFeet, GridPoint point) =>
        25 * (Square(point.X - origin.X) + Square(point.Y - origin.Y)) <= Square(2 * radiusFeet);

    /// <summary>How far along a heading a point lies and how far to its right, both times the heading's length; and that squared.</summary>
    private static (long Along, long Aside, long Square) Measure(GridPoint origin, Heading toward, GridPoint point)
    {
        long x = point.X - origin.X;
        long y = point.Y - origin.Y;
        return ((x * toward.East) + (y * toward.South), (y * toward.East) - (x * toward.South), Square(toward.East) + Square(toward.South));
    }

    private static long Square(long number) => number * number;
}
