using System.Collections.Immutable;

namespace Guildhall.Rules.FifthEdition.Spells;

/// <summary>Spells with a slot that heal or shield allies.</summary>
internal static class BlessingSpells
{
    public static ImmutableArray<Spell> All() =>
    [
        new("bless", 1, SpellSchool.Enchantment, 30, new(SpellTargetKind.Allies, Count: 3, ExtraPerSlot: 1))
        {
            Lists = ["cleric", "paladin"],
            Concentration = true,
            DurationRounds = 10,
            Effect = new(SpellEffectKind.BonusDie, 4),
        },
        new("cure-wounds", 1, SpellSchool.Abjuration, 5, SpellTargets.OneAlly)
        {
            Lists = ["cleric", "paladin", "ranger"],
            Healing = new(2, 8, ExtraPerSlot: 2, AddsAbility: true),
        },
        new("healing-word", 1, SpellSchool.Abjuration, 60, SpellTargets.OneAlly)
        {
            Lists = ["cleric"],
            Time = CastingTime.BonusAction,
            Healing = new(2, 4, ExtraPerSlot: 2, AddsAbility: true),
        },
        new("mage-armor", 1, SpellSchool.Abjuration, 5, SpellTargets.OneAlly)
        {
            Lists = ["wizard"],
            DurationRounds = 4_800,
            Effect = new(SpellEffectKind.ArmorClassFormula, 13),
        },
        new("shield-of-faith", 1, SpellSchool.Abjuration, 60, SpellTargets.OneAlly)
        {
            Lists = ["cleric", "paladin"],
            Time = CastingTime.BonusAction,
            Concentration = true,
            DurationRounds = 100,
            Effect = new(SpellEffectKind.ArmorClassBonus, 2),
        },
        new("aid", 2, SpellSchool.Abjuration, 30, new(SpellTargetKind.Allies, Count: 3))
        {
            Lists = ["cleric", "paladin", "ranger"],
            DurationRounds = 4_800,
            Effect = new(SpellEffectKind.HitPoints, 5),
        },
        new("mass-healing-word", 3, SpellSchool.Abjuration, 60, new(SpellTargetKind.Allies, Count: 6))
        {
            Lists = ["cleric"],
            Time = CastingTime.BonusAction,
            Healing = new(2, 4, ExtraPerSlot: 1, AddsAbility: true),
        },
    ];
}
