using System.Collections.Immutable;
using System.Text.Json;
using Guildhall.Rules.FifthEdition;

namespace Guildhall.Host.Tools.Importing;

/// <summary>What a creature shrugs off or suffers from: the text is the judge, because the fixtures lack some of it.</summary>
internal sealed class DefenseReader(StatBlockTexts texts, ImportTally tally)
{
    public (ImmutableArray<DamageType> Vulnerable, ImmutableArray<DamageType> Resistant, ImmutableArray<DamageType> Immune, ImmutableArray<Condition> Conditions) Read(
        string name, JsonElement fields)
    {
        var immunities = texts.Of(name, "Immunities");
        return (
            Merge<DamageType>(name, "damage vulnerabilities", texts.Of(name, "Vulnerabilities"), fields, "damage_vulnerabilities"),
            Merge<DamageType>(name, "damage resistances", texts.Of(name, "Resistances"), fields, "damage_resistances"),
            Merge<DamageType>(name, "damage immunities", immunities, fields, "damage_immunities"),
            Merge<Condition>(name, "condition immunities", immunities, fields, "condition_immunities"));
    }

    private ImmutableArray<T> Merge<T>(string name, string what, string text, JsonElement fields, string field)
        where T : struct, Enum
    {
        SortedSet<T> found = [.. text.Split([", ", "; ", " and "], StringSplitOptions.TrimEntries).Where(word => Enum.TryParse<T>(word, out _)).Select(Enum.Parse<T>)];
        SortedSet<T> had = [.. fields.GetProperty(field).EnumerateArray().Select(value => Enum.Parse<T>(value.GetString()!, ignoreCase: true))];
        if (had.Count == 0 && found.Count > 0) tally.Count($"{what} only in the text");
        else if (!found.IsSubsetOf(had)) tally.Count($"{what} incomplete in the fixtures");
        if (text.Length == 0 && had.Count > 0) tally.Count($"{what} only in the fixtures: {name}");
        return [.. found.Union(had).Order()];
    }
}
