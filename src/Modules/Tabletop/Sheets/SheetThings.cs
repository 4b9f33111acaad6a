using System.Collections.Immutable;
using Guildhall.Core.Characters;
using Guildhall.Core.Commands;
using Guildhall.Modules.Tabletop.Sheets.Show;
using Guildhall.Rules.FifthEdition.Characters.Content;
using Guildhall.Rules.FifthEdition.Equipment;

namespace Guildhall.Modules.Tabletop.Sheets;

/// <summary>Things that can stand on a sheet, found by key or by name.</summary>
internal static class SheetThings
{
    private const int MostSuggestions = 25;

    /// <summary>Keys of everything the rules know: weapons, armor, shields, gear and magic things.</summary>
    public static ImmutableArray<string> All { get; } =
    [
        .. Armory.Weapons.Select(weapon => weapon.Key)
            .Concat(Armory.Armors.Select(armor => armor.Key))
            .Append("shield")
            .Concat(CharacterContent.Standard.Gear.Select(thing => thing.Key))
            .Concat(MagicItems.All.Select(item => item.Key))
            .Distinct(StringComparer.Ordinal),
    ];

    /// <summary>Whether the rules know a thing.</summary>
    public static bool IsKnown(string key) => All.Contains(key, StringComparer.Ordinal);

    /// <summary>By key, by name, or the only one whose name begins so.</summary>
    public static string? Find(IEnumerable<string> among, string typed, SheetTerms terms)
    {
        var sought = HeroName.KeyOf(typed.Trim());
        var begun = among.Distinct(StringComparer.Ordinal)
            .Where(key => key == typed || HeroName.KeyOf(terms.Thing(key)).StartsWith(sought, StringComparison.Ordinal))
            .ToList();
        return begun.Find(key => key == typed || HeroName.KeyOf(terms.Thing(key)) == sought) ?? (begun.Count == 1 ? begun[0] : null);
    }

    /// <summary>Those whose names hold what is being typed.</summary>
    public static IReadOnlyList<Suggestion> Suggest(IEnumerable<string> among, string typed, SheetTerms terms) =>
    [
        .. among.Distinct(StringComparer.Ordinal).Select(key => new Suggestion(terms.Thing(key), key))
            .Where(suggestion => HeroName.KeyOf(suggestion.Label).Contains(HeroName.KeyOf(typed), StringComparison.Ordinal))
            .Take(MostSuggestions),
    ];
}
