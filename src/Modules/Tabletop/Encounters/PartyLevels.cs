using System.Collections.Immutable;
using System.Globalization;
using Guildhall.Core.Results;
using Guildhall.Rules.FifthEdition;

namespace Guildhall.Modules.Tabletop.Encounters;

/// <summary>The levels of a party as people type them: <c>3</c>, <c>3,3,4</c>, <c>4x3, 5</c>.</summary>
internal static class PartyLevels
{
    public const int MostCharacters = 10;
    private static readonly char[] Separators = [',', ';', ' ', '+'];
    private static readonly char[] Times = ['x', 'X', '×', '*'];

    /// <summary>The level of each character; a single level is that of so many characters.</summary>
    /// <param name="size">How many characters share a single level.</param>
    public static Result<ImmutableArray<int>> Read(string typed, int size)
    {
        var levels = ImmutableArray.CreateBuilder<int>();
        var parts = typed.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        foreach (var part in parts)
        {
            var at = part.IndexOfAny(Times);
            var count = at < 0 ? parts.Length == 1 ? size : 1 : Number(part[..at]);
            var level = Number(at < 0 ? part : part[(at + 1)..]);
            if (count is < 1 or > MostCharacters || level is < ExperienceTable.LowestLevel or > ExperienceTable.HighestLevel || levels.Count + count > MostCharacters)
            {
                return Refusal.Of("tabletop.bad-levels", ("typed", typed), ("most", MostCharacters), ("highest", ExperienceTable.HighestLevel));
            }

            levels.AddRange(Enumerable.Repeat(level, count));
        }

        return levels.Count == 0
            ? Refusal.Of("tabletop.bad-levels", ("typed", typed), ("most", MostCharacters), ("highest", ExperienceTable.HighestLevel))
            : levels.ToImmutable();
    }

    /// <summary>Levels in the shortest spelling that <see cref="Read"/> understands: <c>3x3,1x4</c>.</summary>
    public static string Write(ImmutableArray<int> levels) => string.Join(
        ',', levels.GroupBy(level => level).Select(group => string.Create(CultureInfo.InvariantCulture, $"{group.Count()}x{group.Key}")));

    private static int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
