namespace Guildhall.Rules.FifthEdition.Spells;

/// <summary>An area of effect.</summary>
/// <param name="SizeFeet">A cone's length, a cube's edge, a sphere's radius.</param>
public sealed record SpellArea(SpellShape Shape, int SizeFeet)
{
    /// <summary>
    /// How many enemies it catches at most where nobody counts squares: one for every 5 feet of its width. This is the house's own
    /// rule; the SRD leaves fights without a map to the game master.
    /// </summary>
    public int MostCaught => Shape switch
    {
        SpellShape.Cone or SpellShape.Cube => SizeFeet / 5,
        SpellShape.Sphere => SizeFeet * 2 / 5,
    };
}
