using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Rules.FifthEdition.Spells;

/// <summary>Spells with a slot that harm or hold enemies.</summary>
internal static class BattleSpells
{
    public static ImmutableArray<Spell> All() =>
    [
        new("burning-hands", 1, SpellSchool.Evocation, 0, SpellTargets.In(SpellShape.Cone, 15))
        {
            Lists = ["wizard"],
            Test = SpellTest.Save,
            Save = Ability.Dexterity,
            HalfOnSave = true,
            Damage = new(3, 6, ExtraPerSlot: 1),
            DamageType = DamageType.Fire,
        },
        new("divine-smite", 1, SpellSchool.Evocation, 0, SpellTargets.OneEnemy)
        {
            Lists = ["paladin"],
            Time = CastingTime.AfterMeleeHit,
            Damage = new(2, 8, ExtraPerSlot: 1),
            DamageType = DamageType.Radiant,
            ExtraDice = 1,
            ExtraAgainst = [CreatureType.Fiend, CreatureType.Undead],
        },
        new("guiding-bolt", 1, SpellSchool.Evocation, 120, SpellTargets.OneEnemy)
        {
            Lists = ["cleric"],
            Test = SpellTest.RangedAttack,
            Damage = new(4, 6, ExtraPerSlot: 1),
            DamageType = DamageType.Radiant,
            DurationRounds = 1,
            Effect = new(SpellEffectKind.Lit),
        },
        new("hunters-mark", 1, SpellSchool.Divination, 90, SpellTargets.OneEnemy)
        {
            Lists = ["ranger"],
            Time = CastingTime.BonusAction,
            Concentration = true,
            DurationRounds = 600,
            Effect = new(SpellEffectKind.Marked, 6),
        },
        new("inflict-wounds", 1, SpellSchool.Necromancy, 5, SpellTargets.OneEnemy)
        {
            Lists = ["cleric"],
            Test = SpellTest.Save,
            Save = Ability.Constitution,
            HalfOnSave = true,
            Damage = new(2, 10, ExtraPerSlot: 1),
            DamageType = DamageType.Necrotic,
        },
        new("magic-missile", 1, SpellSchool.Evocation, 120, new(SpellTargetKind.Enemies, Count: 3, ExtraPerSlot: 1))
        {
            Lists = ["wizard"],
            Damage = new(1, 4, Bonus: 1),
            DamageType = DamageType.Force,
            Missiles = 3,
            ExtraMissilesPerSlot = 1,
        },
        new("sleep", 1, SpellSchool.Enchantment, 60, SpellTargets.In(SpellShape.Sphere, 5))
        {
            Lists = ["wizard"],
            Concentration = true,
            DurationRounds = 10,
            Test = SpellTest.Save,
            Save = Ability.Wisdom,
            Effect = new(
                SpellEffectKind.Condition,
                Condition: Condition.Incapacitated,
                Repeat: SaveRepeat.EndOfNextTurn,
                Later: Condition.Unconscious,
                EndsOnDamage: true),
        },
        new("thunderwave", 1, SpellSchool.Evocation, 0, SpellTargets.In(SpellShape.Cube, 15))
        {
            Lists = ["wizard"],
            Test = SpellTest.Save,
            Save = Ability.Constitution,
            HalfOnSave = true,
            Damage = new(2, 8, ExtraPerSlot: 1),
            DamageType = DamageType.Thunder,
            Effect = new(SpellEffectKind.Pushed, 10),
        },
        new("hold-person", 2, SpellSchool.Enchantment, 60, SpellTargets.OneEnemy with { ExtraPerSlot = 1, OnlyType = CreatureType.Humanoid })
        {
            Lists = ["cleric", "wizard"],
            Concentration = true,
            DurationRounds = 10,
            Test = SpellTest.Save,
            Save = Ability.Wisdom,
            Effect = new(SpellEffectKind.Condition, Condition: Condition.Paralyzed, Repeat: SaveRepeat.EndOfEachTurn),
        },
        new("scorching-ray", 2, SpellSchool.Evocation, 120, new(SpellTargetKind.Enemies, Count: 3, ExtraPerSlot: 1))
        {
            Lists = ["wizard"],
            Test = SpellTest.RangedAttack,
            Damage = new(2, 6),
            DamageType = DamageType.Fire,
            Missiles = 3,
            ExtraMissilesPerSlot = 1,
        },
        new("shatter", 2, SpellSchool.Evocation, 60, SpellTargets.In(SpellShape.Sphere, 10))
        {
            Lists = ["wizard"],
            Test = SpellTest.Save,
            Save = Ability.Constitution,
            HalfOnSave = true,
            Damage = new(3, 8, ExtraPerSlot: 1),
            DamageType = DamageType.Thunder,
        },
        new("fireball", 3, SpellSchool.Evocation, 150, SpellTargets.In(SpellShape.Sphere, 20))
        {
            Lists = ["wizard"],
            Test = SpellTest.Save,
            Save = Ability.Dexterity,
            HalfOnSave = true,
            Damage = new(8, 6, ExtraPerSlot: 1),
            DamageType = DamageType.Fire,
        },
    ];
}
