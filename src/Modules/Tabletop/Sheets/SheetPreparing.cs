using System.Collections.Immutable;
using Guildhall.Core.Results;
using Guildhall.Rules.FifthEdition.Characters;
using Guildhall.Rules.FifthEdition.Characters.Content;
using Guildhall.Rules.FifthEdition.Content;
using Guildhall.Rules.FifthEdition.Equipment;

namespace Guildhall.Modules.Tabletop.Sheets;

/// <summary>One list that is chosen for the day: the prepared spells of a class, or weapons whose mastery is used.</summary>
/// <param name="Key"><c>spells.‹class›</c>, or <c>masteries</c>.</param>
/// <param name="Most">How many it takes.</param>
/// <param name="Own">What stands on it.</param>
/// <param name="Options">What may be added, by level and key.</param>
/// <param name="Daily">Whether it is chosen anew each day; otherwise it changes only when a level is gained.</param>
internal sealed record SheetPreparing(string Key, int Most, ImmutableArray<string> Own, ImmutableArray<string> Options, bool Daily)
{
    /// <summary>The list of masteries.</summary>
    public const string Masteries = "masteries";

    private const string Spells = "spells.";

    /// <summary>The class of a list of spells; null for masteries.</summary>
    public string? Class => Key == Masteries ? null : Key[Spells.Length..];

    /// <summary>All lists of a character.</summary>
    public static IEnumerable<SheetPreparing> Of(CharacterBuild build)
    {
        foreach (var @class in build.Levels.Select(level => level.Class).Distinct(StringComparer.Ordinal))
        {
            if (CharacterContent.Standard.Class(@class)?.Casting is { } casting && casting.Prepared.At(build.LevelsIn(@class)) is var most and > 0)
            {
                var own = build.SpellsOf(@class).Prepared;
                yield return new(Spells + @class, most, own, [.. SpellsFor(build, @class).Except(own, StringComparer.Ordinal)], casting.Daily);
            }
        }

        var masteries = build.Levels.Select(level => level.Class).Distinct(StringComparer.Ordinal)
            .Sum(@class => CharacterContent.Standard.Class(@class)?.Masteries.At(build.LevelsIn(@class)) ?? 0);
        if (masteries > 0)
        {
            yield return new(Masteries, masteries, build.Masteries, [.. WeaponsFor(build).Except(build.Masteries, StringComparer.Ordinal)], Daily: true);
        }
    }

    /// <summary>The character with one thing added to the list, or taken from it. Refuses <c>sheet.prepare-full</c> and <c>sheet.draft-option</c>.</summary>
    /// <param name="called">What players call the list.</param>
    public Result<CharacterBuild> Change(CharacterBuild build, string? add, string? remove, string called)
    {
        if ((add is not null && !Options.Contains(add, StringComparer.Ordinal)) || (remove is not null && !Own.Contains(remove, StringComparer.Ordinal)))
        {
            return Refusal.Of("sheet.draft-option", ("option", add ?? remove));
        }

        var left = remove is null ? Own : Own.Remove(remove, StringComparer.Ordinal);
        if (add is not null && left.Length >= Most)
        {
            return Refusal.Of("sheet.prepare-full", ("list", called), ("most", Most));
        }

        var after = add is null ? left : left.Add(add);
        return Class is { } @class ? build.With(build.SpellsOf(@class) with { Prepared = after }) : build with { Masteries = after };
    }

    // The check knows what may stand on a list: whatever it does not complain about.
    private static IEnumerable<string> SpellsFor(CharacterBuild build, string @class)
    {
        var candidates = Compendium.Spells.All.Where(spell => spell.Level > 0).OrderBy(spell => spell.Level).ThenBy(spell => spell.Key, StringComparer.Ordinal)
            .Select(spell => spell.Key).ToImmutableArray();
        return Allowed(build.With(build.SpellsOf(@class) with { Prepared = candidates }), candidates, "character.spell-not-allowed", "spell", Spells + @class);
    }

    private static IEnumerable<string> WeaponsFor(CharacterBuild build)
    {
        var candidates = Armory.Weapons.Select(weapon => weapon.Key).ToImmutableArray();
        return Allowed(build with { Masteries = candidates }, candidates, "character.mastery-not-allowed", "weapon", Masteries);
    }

    private static IEnumerable<string> Allowed(CharacterBuild build, ImmutableArray<string> candidates, string code, string named, string place)
    {
        var wrong = CharacterCheck.Of(build)
            .Where(defect => defect.Code == code && defect.Place == place)
            .SelectMany(defect => defect.Args)
            .Where(arg => arg.Name == named)
            .Select(arg => arg.Value as string)
            .ToHashSet(StringComparer.Ordinal);
        return candidates.Where(key => !wrong.Contains(key));
    }
}
