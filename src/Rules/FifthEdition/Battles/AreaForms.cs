using System.Diagnostics;
using Guildhall.Rules.FifthEdition.Creatures;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>Areas of actions as templates on the grid.</summary>
internal static class AreaForms
{
    /// <summary>Feet a cone of its own starts before its origin's space.</summary>
    /// <param name="more">Feet larger, by a higher slot.</param>
    /// <param name="at">Where it starts, unless it surrounds its source.</param>
    public static AreaTemplate Of(ActionArea area, int more, GridPoint at, Heading toward, Footprint source)
    {
        var feet = Math.Clamp(area.Feet + more, 5, AreaCells.FarthestFeet);
        return area.Shape switch
        {
            AreaShape.Cone => new AreaTemplate.Cone(at, toward, feet),
            AreaShape.Line => new AreaTemplate.Line(at, toward, feet, area.Width == 0 ? GridDistance.FeetPerSquare : area.Width),
            AreaShape.Cube => new AreaTemplate.Cube(at, toward, feet),
            AreaShape.Sphere => new AreaTemplate.Sphere(at, feet),
            AreaShape.Cylinder => new AreaTemplate.Cylinder(at, feet),
            AreaShape.Emanation when area.Range > 0 => new AreaTemplate.Emanation(Placed(at, area.Width), feet),
            AreaShape.Emanation => new AreaTemplate.Emanation(source, Math.Min(feet, AreaCells.FarthestFeet)),
            AreaShape.One or AreaShape.Path or AreaShape.Grappled or AreaShape.Space or AreaShape.Chosen => new AreaTemplate.Emanation(source, feet),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>Whether it must be pointed somewhere.</summary>
    public static bool IsDirected(AreaShape shape) => shape is AreaShape.Cone or AreaShape.Line or AreaShape.Cube;

    /// <summary>The space of something set down at a point.</summary>
    private static Footprint Placed(GridPoint at, int width) =>
        new(new Dungeons.Cell(Math.Max(0, (at.X - 1) / 2), Math.Max(0, (at.Y - 1) / 2)), Math.Max(1, width / GridDistance.FeetPerSquare));

    /// <summary>Where an area that starts at a creature starts: the middle of its space.</summary>
    public static GridPoint From(Footprint source) => GridPoint.MiddleOf(source);
}
