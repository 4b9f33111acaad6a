using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Rules.FifthEdition.Spells;

/// <summary>A spell's numbers as one caster casts it with one slot.</summary>
/// <param name="SlotLevel">0 for a cantrip, else the spell's level to 9.</param>
/// <param name="Targets">How many different creatures it reaches at most.</param>
/// <param name="Missiles">How many darts or rays.</param>
/// <param name="Damage">Damage of each; null without damage.</param>
/// <param name="Healing">Healing of each target; null without healing.</param>
/// <param name="EffectAmount">The size of its effect with this slot.</param>
public sealed record SpellCast(
    Spell Spell, int SlotLevel, int Targets, int Missiles, DamageDice? Damage, HealingDice? Healing, int EffectAmount)
{
    /// <summary>The numbers of a casting.</summary>
    /// <param name="slotLevel">The slot expended; 0 for a cantrip.</param>
    /// <param name="casterLevel">The character level, which makes cantrips grow at 5, 11 and 17.</param>
    /// <param name="abilityModifier">The caster's spellcasting modifier.</param>
    /// <exception cref="ArgumentOutOfRangeException">The slot is lower than the spell, higher than 9, or any slot for a cantrip.</exception>
    public static SpellCast Of(Spell spell, int slotLevel, int casterLevel, int abilityModifier)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(slotLevel, spell.Level);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(slotLevel, spell.IsCantrip ? 0 : 9);
        var above = slotLevel - spell.Level;
        return new SpellCast(
            spell,
            slotLevel,
            spell.Targets.Count + (spell.Targets.ExtraPerSlot * above),
            spell.Missiles + (spell.ExtraMissilesPerSlot * above),
            spell.Damage is { } damage ? new DamageDice(Count(damage), damage.Sides, Bonus(damage), spell.DamageType) : null,
            spell.Healing is { } healing ? new HealingDice(Count(healing), healing.Sides, Bonus(healing)) : null,
            spell.Effect is { Kind: SpellEffectKind.HitPoints } growing ? growing.Amount * (slotLevel - 1) : spell.Effect?.Amount ?? 0);

        int Count(SpellDice dice) => (dice.Count * (spell.IsCantrip ? CantripFactor(casterLevel) : 1)) + (dice.ExtraPerSlot * above);
        int Bonus(SpellDice dice) => dice.Bonus + (dice.AddsAbility ? abilityModifier : 0);
    }

    /// <summary>How many times a cantrip's dice are thrown (SRD 5.2, "Cantrip Upgrade"): 1, 2 from level 5, 3 from 11, 4 from 17.</summary>
    public static int CantripFactor(int casterLevel) => 1 + ((casterLevel + 1) / 6);

    /// <summary>The damage against a creature of a type.</summary>
    public DamageDice? DamageAgainst(CreatureType type) =>
        Damage is { } damage && Spell.ExtraAgainst.Contains(type) ? damage with { Count = damage.Count + Spell.ExtraDice } : Damage;
}
