using System.Collections.Immutable;

namespace Guildhall.Rules.FifthEdition.Spells;

/// <summary>Spells without a slot.</summary>
internal static class Cantrips
{
    public static ImmutableArray<Spell> All() =>
    [
        new("acid-splash", 0, SpellSchool.Evocation, 60, SpellTargets.In(SpellShape.Sphere, 5))
        {
            Lists = ["wizard"],
            Test = SpellTest.Save,
            Save = Ability.Dexterity,
            Damage = new(1, 6),
            DamageType = DamageType.Acid,
        },
        new("fire-bolt", 0, SpellSchool.Evocation, 120, SpellTargets.OneEnemy)
        {
            Lists = ["wizard"],
            Test = SpellTest.RangedAttack,
            Damage = new(1, 10),
            DamageType = DamageType.Fire,
        },
        new("poison-spray", 0, SpellSchool.Necromancy, 30, SpellTargets.OneEnemy)
        {
            Lists = ["wizard"],
            Test = SpellTest.RangedAttack,
            Damage = new(1, 12),
            DamageType = DamageType.Poison,
        },
        new("ray-of-frost", 0, SpellSchool.Evocation, 60, SpellTargets.OneEnemy)
        {
            Lists = ["wizard"],
            Test = SpellTest.RangedAttack,
            Damage = new(1, 8),
            DamageType = DamageType.Cold,
            DurationRounds = 1,
            Effect = new(SpellEffectKind.Slowed, 10),
        },
        new("sacred-flame", 0, SpellSchool.Evocation, 60, SpellTargets.OneEnemy)
        {
            Lists = ["cleric"],
            Test = SpellTest.Save,
            Save = Ability.Dexterity,
            Damage = new(1, 8),
            DamageType = DamageType.Radiant,
        },
        new("spare-the-dying", 0, SpellSchool.Necromancy, 15, SpellTargets.OneAlly)
        {
            Lists = ["cleric"],
            Effect = new(SpellEffectKind.Stabilized),
        },
    ];
}
