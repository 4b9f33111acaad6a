using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Guildhall.Rules.FifthEdition.Characters.Content;

/// <summary>
/// A number as content writes it: terms joined by <c> + </c>, each a whole number, a column of a class table (<c>1:2 4:3 10:4</c>), so much
/// a level (<c>5*level</c>), half the level (<c>level/2</c>), <c>proficiency</c>, an ability's modifier by its name, or another number of
/// the sheet (<c>number:martial-arts</c>); <c>least 1</c> as a term sets a floor.
/// </summary>
/// <param name="Text">As it is written.</param>
/// <param name="Flat">What is added in any case.</param>
/// <param name="Table">A column by the source's level.</param>
/// <param name="HalfLevel">Whether half the level is added, rounded down.</param>
/// <param name="Proficiency">Whether the proficiency bonus is added.</param>
/// <param name="Abilities">Abilities whose modifiers are added.</param>
/// <param name="Numbers">Numbers of the sheet that are added.</param>
/// <param name="Least">The floor; null for none.</param>
[JsonConverter(typeof(FeatureAmountConverter))]
public sealed record FeatureAmount(
    string Text,
    int Flat,
    LevelTable Table,
    bool HalfLevel,
    bool Proficiency,
    ImmutableArray<Ability> Abilities,
    ImmutableArray<string> Numbers,
    int? Least)
{
    /// <summary>Nothing.</summary>
    public static FeatureAmount Zero { get; } = Of(0);

    /// <summary>A fixed number.</summary>
    public static FeatureAmount Of(int value) =>
        new(value.ToString(CultureInfo.InvariantCulture), value, LevelTable.None, false, false, [], [], null);

    /// <summary>Reads one.</summary>
    /// <exception cref="FormatException">A term is none of those allowed.</exception>
    public static FeatureAmount Parse(string text)
    {
        var amount = Of(0) with { Text = text };
        foreach (var term in text.Split(" + ")) amount = amount.With(term);
        return amount;
    }

    /// <summary>The value by level alone, where nothing of the character is in it.</summary>
    public int At(int level) => Flat + Table.At(level) + (HalfLevel ? level / 2 : 0);

    private FeatureAmount With(string term)
    {
        if (int.TryParse(term, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var flat)) return this with { Flat = Flat + flat };
        if (term == "proficiency") return this with { Proficiency = true };
        if (term == "level/2") return this with { HalfLevel = true };
        if (term == "level") return this with { Table = Table with { PerLevel = Table.PerLevel + 1 } };
        if (term.EndsWith("*level", StringComparison.Ordinal)) return this with { Table = Table with { PerLevel = Table.PerLevel + Whole(term[..^6]) } };
        if (term.StartsWith("least ", StringComparison.Ordinal)) return this with { Least = Whole(term[6..]) };
        if (term.StartsWith("number:", StringComparison.Ordinal)) return this with { Numbers = Numbers.Add(term[7..]) };
        if (term.Contains(':', StringComparison.Ordinal)) return this with { Table = Table with { Steps = [.. Table.Steps, .. term.Split(' ').Select(Step)] } };
        return Enum.TryParse<Ability>(term, ignoreCase: true, out var ability)
            ? this with { Abilities = Abilities.Add(ability) }
            : throw new FormatException($"'{term}' is no number, table, ability, 'proficiency' or 'N*level'.");
    }

    private static (int From, int Value) Step(string step)
    {
        var colon = step.IndexOf(':', StringComparison.Ordinal);
        return (Whole(step[..colon]), Whole(step[(colon + 1)..]));
    }

    private static int Whole(string digits) => int.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
