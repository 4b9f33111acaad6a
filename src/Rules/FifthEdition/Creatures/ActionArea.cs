namespace Guildhall.Rules.FifthEdition.Creatures;

/// <summary>Where a save action falls.</summary>
/// <param name="Shape">One target or an area.</param>
/// <param name="Feet">The area's length or radius; 0 where the shape has none.</param>
/// <param name="Range">How far away the target or the center may be; 0 where the area starts at the creature.</param>
/// <param name="Width">A line's width, or that of what an emanation placed at a point surrounds, in feet where it is not 5.</param>
public sealed record ActionArea(AreaShape Shape, int Feet = 0, int Range = 0, int Width = 0);
