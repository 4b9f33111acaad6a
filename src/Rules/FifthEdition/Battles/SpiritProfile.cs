using Guildhall.Rules.FifthEdition.Content;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>A spirit as it comes to one caster with one slot.</summary>
internal static class SpiritProfile
{
    /// <summary>Its numbers: those of its spell's level, grown with the slot, with the caster's attack and save DC.</summary>
    /// <param name="slot">The slot's level; the spell's own where it was cast without one.</param>
    public static CombatProfile Of(Spirit spirit, CombatProfile caster, CombatAction spell, int slot)
    {
        var level = Math.Max(spirit.Level, slot);
        var above = level - spirit.Level;
        var stats = spirit.Stats;
        var plain = CreatureProfile.Of(stats with
        {
            ArmorClass = stats.ArmorClass + (spirit.ArmorClassPerLevel * above),
            HitPoints = stats.HitPoints + (spirit.HitPointsPerLevel * above),
            Speeds = spirit.FlyFromLevel > 0 && level >= spirit.FlyFromLevel ? stats.Speeds with { Fly = spirit.Fly } : stats.Speeds,
            ProficiencyBonus = caster.ProficiencyBonus,
        });
        return plain with
        {
            SpellAttack = spell.AttackBonus ?? caster.SpellAttack,
            SaveDc = spell.SaveDc ?? caster.SaveDc,
            SpellModifier = spell.Modifier ?? caster.SpellModifier,
            Actions = [.. plain.Actions.Select(Grown)],
            Routines = spirit.HalfLevelAttacks.IsEmpty ? plain.Routines : [new AttackRoutine([new RoutineStep(level / 2, spirit.HalfLevelAttacks), .. plain.Routines.SelectMany(routine => routine.Steps)])],
        };

        CombatAction Grown(CombatAction action) => action with
        {
            Modifier = spirit.LevelActions.Contains(action.Key, StringComparer.Ordinal) ? level : null,
            SpellLevel = spirit.Level,
            CastAs = level,
        };
    }
}
