namespace Guildhall.Rules.FifthEdition.Grid;

/// <summary>
/// An area of effect laid on a grid (SRD 5.2, "Area of Effect"). It covers the squares whose middle is inside or on its edge, except where
/// a shape says otherwise.
/// </summary>
public abstract record AreaTemplate
{
    private AreaTemplate()
    {
    }

    /// <summary>As wide as the distance from its origin, with a straight end.</summary>
    /// <param name="Origin">Not in the area itself.</param>
    public sealed record Cone(GridPoint Origin, Heading Toward, int LengthFeet) : AreaTemplate;

    /// <summary>
    /// Straight, from the middle of one end. Along a grid line it covers the squares on the left of its heading alone where both sides
    /// are covered by half, so that it is never wider than it is.
    /// </summary>
    /// <param name="Origin">Not in the area itself.</param>
    public sealed record Line(GridPoint Origin, Heading Toward, int LengthFeet, int WidthFeet = GridDistance.FeetPerSquare)
        : AreaTemplate;

    /// <summary>From the middle of one face; sides as <see cref="Line"/>.</summary>
    /// <param name="Origin">Not in the area itself.</param>
    public sealed record Cube(GridPoint Origin, Heading Toward, int EdgeFeet) : AreaTemplate;

    /// <summary>Round, measured with a ruler rather than by counting squares.</summary>
    /// <param name="Origin">In the area.</param>
    public sealed record Sphere(GridPoint Origin, int RadiusFeet) : AreaTemplate;

    /// <summary>Round as a sphere; its height does not show on a flat map.</summary>
    /// <param name="Origin">In the area.</param>
    public sealed record Cylinder(GridPoint Origin, int RadiusFeet) : AreaTemplate;

    /// <summary>Everything this near to a space, counted as distances are, so that "within 10 feet" and a 10-foot emanation agree.</summary>
    /// <param name="Around">Whose space it is.</param>
    /// <param name="WithOrigin">Whether the space itself is in the area.</param>
    public sealed record Emanation(Footprint Around, int Feet, bool WithOrigin = false) : AreaTemplate;
}
