namespace Guildhall.Rules.FifthEdition.Spells;

/// <summary>An area of effect.</summary>
/// <param name="SizeFeet">A cone's length, a cube's edge, a sphere's radius.</param>
public sealed record SpellArea(AreaShape Shape, int SizeFeet)
{
    /// <summary>
    /// How many enemies it catches at most where nobody counts squares: one for every 5 feet of its width. This is the house's own
    /// rule; the SRD leaves fights without a map to the game master.
    /// </summary>
    public int MostCaught => Shape switch
    {
        AreaShape.Cone or AreaShape.Cube => SizeFeet / 5,
        AreaShape.Sphere => SizeFeet * 2 / 5,
    };
}
