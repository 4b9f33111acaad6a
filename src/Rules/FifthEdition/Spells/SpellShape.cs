namespace Guildhall.Rules.FifthEdition.Spells;

/// <summary>Areas of effect (SRD 5.2, "Area of Effect").</summary>
public enum SpellShape
{
    /// <summary>As wide at its end as it is long.</summary>
    Cone,

    /// <summary>As wide as its edge.</summary>
    Cube,

    /// <summary>Twice as wide as its radius.</summary>
    Sphere,
}
