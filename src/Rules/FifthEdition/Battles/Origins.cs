using System.Collections.Concurrent;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>Finds the steps an effect came from: an action or trait of its source, or a spell.</summary>
internal static class Origins
{
    private static readonly ConcurrentDictionary<string, ActionFigures?> _spells = new(StringComparer.Ordinal);

    public static ActionFigures? Find(Combatant source, string origin) =>
        source.Profile.Figures.Find(origin)
        ?? Feature(source.Profile.Figures, origin)
        ?? (source.Shape is null ? null : CombatProfile.Of(source.Source).Figures.Find(origin))
        ?? (origin.StartsWith("spell.", StringComparison.Ordinal) ? _spells.GetOrAdd(origin, Spell) : null);

    /// <summary>Whether it is a spell of level 1 or higher.</summary>
    public static bool IsLeveled(string origin) => origin.StartsWith("spell.", StringComparison.Ordinal) && _spells.GetOrAdd(origin, Spell) is { Action.SpellLevel: > 0 };

    /// <summary>A spell cast by an action that has no entry of its own for it.</summary>
    public static ActionFigures? Spell(Combatant caster, string spell) => Find(caster, SpellActions.KeyOf(spell));

    private static ActionFigures? Feature(ProfileFigures figures, string key)
    {
        foreach (var feature in figures.Features)
        {
            if (feature.Action.Key == key) return feature;
        }

        return null;
    }

    private static ActionFigures? Spell(string origin) =>
        SpellActions.Of(origin["spell.".Length..]) is { } action
            ? new ActionFigures(new CombatProfile { Key = "spell", ArmorClass = 10, HitPoints = 1, Abilities = new AbilityScores(10, 10, 10, 10, 10, 10), Saves = [0, 0, 0, 0, 0, 0], Skills = [] }, action with { TakesSlot = false })
            : null;
}
