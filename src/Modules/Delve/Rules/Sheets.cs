using System.Collections.Concurrent;
using Guildhall.Modules.Delve.State;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Rules.FifthEdition.Heroes;

namespace Guildhall.Modules.Delve.Rules;

/// <summary>Heroes' sheets. Deriving one is pure and takes longer than a turn's other rules together, so each is derived once.</summary>
internal static class Sheets
{
    private const int MostKept = 4_096;
    private static readonly ConcurrentDictionary<(string Archetype, AbilityScores Scores, int Level, string? Worn), HeroSheet> _derived = new();

    public static HeroSheet Of(HeroIdentity hero)
    {
        var key = (hero.Archetype, hero.Scores, ExperienceTable.LevelAt(hero.Experience), hero.Worn);
        if (_derived.TryGetValue(key, out var known))
        {
            return known;
        }

        if (_derived.Count >= MostKept)
        {
            _derived.Clear();
        }

        var archetype = Archetypes.Find(hero.Archetype)!;
        var sheet = HeroSheet.Derive(archetype, hero.Scores, hero.Experience, archetype.Equipment.With(hero.Worn?.Split(' ') ?? []));
        _derived[key] = sheet;
        return sheet;
    }

    public static HeroSheet Sheet(this Fighter hero) => Of(hero.Hero!);

    public static int Bonus(this HeroSheet sheet, Skill skill) => sheet.Skills[skill].Value;

    /// <summary>What a hero's conditions do to ability checks.</summary>
    public static SaveEffect CheckEffect(Fighter hero) =>
        new(RollModes.Combine([.. hero.Conditions.Select(condition => ConditionTable.Of(condition).OwnChecks)]));
}
