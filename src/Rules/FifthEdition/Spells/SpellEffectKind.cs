namespace Guildhall.Rules.FifthEdition.Spells;

/// <summary>What a spell leaves behind besides damage and healing.</summary>
public enum SpellEffectKind
{
    /// <summary>The target has <see cref="SpellEffect.Condition"/>.</summary>
    Condition,

    /// <summary>The target adds a die of <see cref="SpellEffect.Amount"/> sides to attack rolls and saving throws.</summary>
    BonusDie,

    /// <summary>The target's Armor Class is <see cref="SpellEffect.Amount"/> higher.</summary>
    ArmorClassBonus,

    /// <summary>The unarmored target's Armor Class is <see cref="SpellEffect.Amount"/> plus its Dexterity modifier, if that is more.</summary>
    ArmorClassFormula,

    /// <summary>The next attack roll against the target, by anybody, has Advantage.</summary>
    Lit,

    /// <summary>The caster's hits on the target deal one more die of <see cref="SpellEffect.Amount"/> sides, Force damage.</summary>
    Marked,

    /// <summary>The target is <see cref="SpellEffect.Amount"/> feet slower.</summary>
    Slowed,

    /// <summary>The target is moved <see cref="SpellEffect.Amount"/> feet away from the caster.</summary>
    Pushed,

    /// <summary>The target's hit point maximum and hit points are <see cref="SpellEffect.Amount"/> higher for each slot level above 1.</summary>
    HitPoints,

    /// <summary>A dying target becomes stable.</summary>
    Stabilized,
}
