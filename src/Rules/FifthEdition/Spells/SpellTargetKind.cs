namespace Guildhall.Rules.FifthEdition.Spells;

/// <summary>Whom a spell may be aimed at where everybody stands in one room.</summary>
public enum SpellTargetKind
{
    /// <summary>The caster.</summary>
    Self,

    /// <summary>So many different allies; the caster may be one.</summary>
    Allies,

    /// <summary>So many different enemies.</summary>
    Enemies,

    /// <summary>As many enemies as stand in an area; see <see cref="SpellArea.MostCaught"/>.</summary>
    Area,
}
