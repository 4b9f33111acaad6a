using System.Collections.Immutable;
using Guildhall.Core.Chance;

namespace Guildhall.Modules.Tabletop.Sheets.Show;

/// <summary>Names for who has no idea, put together of syllables that no language owns.</summary>
internal static class NameIdeas
{
    private const int Count = 4;
    private static readonly ImmutableArray<string> _first = ["Al", "Bren", "Cor", "Da", "El", "Fen", "Gar", "Hal", "Is", "Jor", "Ka", "Lin", "Mi", "Nor", "Or", "Per", "Ro", "Sel", "Tha", "Ul", "Va", "Wil", "Yr", "Zan"];
    private static readonly ImmutableArray<string> _last = ["a", "an", "dra", "en", "gar", "ia", "in", "lor", "mir", "na", "or", "ric", "ra", "sa", "thas", "vin", "wen", "ya"];

    /// <summary>The same ones for the same draft.</summary>
    public static IEnumerable<string> For(long stamp)
    {
        var cup = DiceCup.FromText(SheetTerms.Number(stamp));
        return Enumerable.Range(0, Count).Select(_ => cup.Pick(_first) + cup.Pick(_last)).Distinct(StringComparer.Ordinal);
    }
}
