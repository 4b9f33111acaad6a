using System.Collections.Immutable;
using System.Diagnostics;
using Guildhall.Rules.Dungeons;

namespace Guildhall.Rules.FifthEdition.Grid;

/// <summary>Where to look for an area's squares, and from where lines must reach them.</summary>
/// <param name="Box">Holds all of them; may reach beyond the map.</param>
/// <param name="Origins">Any of these points will do.</param>
internal sealed record AreaShadow(Footprint Box, ImmutableArray<GridPoint> Origins)
{
    public static AreaShadow Of(AreaTemplate area) => area switch
    {
        AreaTemplate.Cone cone => Headed(cone.Origin, cone.Toward, cone.LengthFeet, cone.LengthFeet),
        AreaTemplate.Line line => Headed(line.Origin, line.Toward, line.LengthFeet, line.WidthFeet),
        AreaTemplate.Cube cube => Headed(cube.Origin, cube.Toward, cube.EdgeFeet, cube.EdgeFeet),
        AreaTemplate.Sphere sphere => Around(sphere.Origin, sphere.RadiusFeet),
        AreaTemplate.Cylinder cylinder => Around(cylinder.Origin, cylinder.RadiusFeet),
        AreaTemplate.Emanation around => Beside(around.Around, around.Feet),
        _ => throw new UnreachableException(),
    };

    private static AreaShadow Headed(GridPoint origin, Heading toward, int lengthFeet, int widthFeet)
    {
        Heading.Require(toward);
        Require(widthFeet);
        return Around(origin, lengthFeet, widthFeet);
    }

    private static AreaShadow Around(GridPoint origin, int feet, int moreFeet = 0)
    {
        Require(feet);
        var middle = new Cell(FloorDivision.Down(origin.X, 2), FloorDivision.Down(origin.Y, 2));
        return new AreaShadow(Grown(new Footprint(middle), feet + moreFeet), [origin]);
    }

    private static AreaShadow Beside(Footprint space, int feet)
    {
        Require(feet);
        return new AreaShadow(Grown(space, feet), [.. space.Cells().Select(GridPoint.MiddleOf)]);
    }

    private static Footprint Grown(Footprint space, int feet)
    {
        var squares = (feet / GridDistance.FeetPerSquare) + 1;
        return new Footprint(new Cell(space.At.X - squares, space.At.Y - squares), space.Edge + (2 * squares));
    }

    private static void Require(int feet)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(feet);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(feet, AreaCells.FarthestFeet);
    }
}
