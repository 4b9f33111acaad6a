using System.Collections.Immutable;
using Guildhall.Modules.Delve.State;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Rules.FifthEdition.Spells;

namespace Guildhall.Modules.Delve.Rules;

/// <summary>Whom a spell reaches: the one that was named first, then those it would do most for.</summary>
internal static class SpellTargeting
{
    public static ImmutableArray<string> Choose(DelveState state, Fighter caster, Guildhall.Rules.FifthEdition.Spells.SpellCast numbers, string? named)
    {
        var candidates = Candidates(state, caster, numbers.Spell).ToList();
        if (named is not null && !candidates.Contains(named))
        {
            return [];
        }

        var first = named ?? candidates.FirstOrDefault();
        var most = Math.Max(numbers.Targets, numbers.Spell.Test == SpellTest.Automatic ? 1 : numbers.Missiles);
        return first is null ? [] : [.. candidates.Where(key => key != first).Prepend(first).Take(most)];
    }

    /// <summary>Everybody the spell may be aimed at, the most deserving first.</summary>
    public static IEnumerable<string> Candidates(DelveState state, Fighter caster, Spell spell) => spell.Targets.Kind switch
    {
        SpellTargetKind.Self => [caster.Key],
        SpellTargetKind.Allies => Allies(state, spell),
        SpellTargetKind.Enemies or SpellTargetKind.Area => state.Fight is null
            ? []
            : state.Fight.Foes.Values
                .Where(foe => foe.Stands && (spell.Targets.OnlyType is not { } only || Casting.TypeOf(foe) == only))
                .Select(foe => foe.Key),
    };

    private static IEnumerable<string> Allies(DelveState state, Spell spell)
    {
        var present = state.Party.Values.Where(hero => hero.Health.State != LifeState.Dead && !hero.Fled);
        if (spell.Effect?.Kind == SpellEffectKind.Stabilized)
        {
            return present.Where(hero => hero.Health.State == LifeState.Dying).Select(hero => hero.Key);
        }

        if (spell.Effect?.Kind == SpellEffectKind.ArmorClassFormula)
        {
            return present.Where(hero => hero.Sheet().Loadout.Armor is null && !hero.Has(spell.Key)).Select(hero => hero.Key);
        }

        if (spell.Healing is null)
        {
            return present.Where(hero => hero.Stands && !hero.Has(spell.Key)).Select(hero => hero.Key);
        }

        return present
            .Where(hero => hero.Health.Current < hero.Health.Maximum)
            .OrderBy(hero => hero.Health.Current * 100 / hero.Health.Maximum)
            .ThenBy(hero => hero.Key, StringComparer.Ordinal)
            .Select(hero => hero.Key);
    }
}
