using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Guildhall.Rules.FifthEdition.Creatures;
using Guildhall.Rules.FifthEdition.Spells;

namespace Guildhall.Host.Tools.Importing;

/// <summary>Builds spells from fixtures and overrides: figures from the one, what the prose says from the other.</summary>
internal sealed class SpellImport(Fixtures fixtures, ContentOverrides overrides, ImportTally tally, SortedDictionary<string, string> names)
{
    private const int RoundsAMinute = 10;
    private static readonly Regex Cost = TextPattern.Of(@"worth (?:at least )?(?<amount>[\d,]+)\+? (?<coin>GP|SP|CP)");
    private static readonly Regex Span = TextPattern.Of(@"^(?<count>\d+) (?<unit>round|minute|hour|day)s?$");

    public IEnumerable<SpellStats> Read() => fixtures.Read("Spell").Select(record => Read(record.Key, record.Value));

    private SpellStats Read(string key, JsonElement fields)
    {
        names[$"spell.{key}"] = fields.GetProperty("name").GetString()!;
        var steps = overrides.Spell(key);
        if (steps is null) tally.Unread.Add($"spell {key}");
        var material = fields.GetProperty("material_specified").GetString() ?? "";
        return new SpellStats
        {
            Key = key,
            Level = fields.GetProperty("level").GetInt32(),
            School = Enum.Parse<SpellSchool>(fields.GetProperty("school").GetString()!, ignoreCase: true),
            Time = TimeOf(fields.GetProperty("casting_time").GetString()!),
            Ritual = fields.GetProperty("ritual").GetBoolean(),
            Range = RangeOf(fields.GetProperty("range_text").GetString()!),
            Components = new SpellComponents(
                fields.GetProperty("verbal").GetBoolean(),
                fields.GetProperty("somatic").GetBoolean(),
                fields.GetProperty("material").GetBoolean(),
                CostOf(material),
                ConsumedBy(fields, material)),
            Concentration = fields.GetProperty("concentration").GetBoolean(),
            Duration = DurationOf(fields.GetProperty("duration").GetString()!),
            Classes = [.. fields.GetProperty("classes").EnumerateArray().Select(one => one.GetString()!.Split('_')[1]).Order(StringComparer.Ordinal)],
            Targets = steps?.Targets ?? 0,
            TargetsPerSlot = steps?.TargetsPerSlot ?? 0,
            Area = steps?.Area ?? AreaOf(fields),
            AreaPerSlot = steps?.AreaPerSlot ?? 0,
            LongerSlots = steps?.LongerSlots ?? [],
            Do = steps?.Do ?? [],
            Lacks = steps is null ? "not read" : steps.Lacks,
        };
    }

    private static SpellTime TimeOf(string text) => text switch
    {
        "action" => new(SpellTimeUnit.Action),
        "bonus-action" => new(SpellTimeUnit.BonusAction),
        "reaction" => new(SpellTimeUnit.Reaction),
        "1minute" => new(SpellTimeUnit.Minutes, 1),
        "10minutes" => new(SpellTimeUnit.Minutes, 10),
        "1hour" => new(SpellTimeUnit.Minutes, 60),
        _ => throw new FormatException($"No casting time is called '{text}'."),
    };

    private static SpellRange RangeOf(string text)
    {
        var words = text.Split(' ');
        return text switch
        {
            "Self" => new(SpellRangeKind.Self),
            "Touch" => new(SpellRangeKind.Touch),
            "Sight" => new(SpellRangeKind.Sight),
            "Special" => new(SpellRangeKind.Special),
            "Unlimited" => new(SpellRangeKind.Unlimited),
            _ => new(SpellRangeKind.Feet, int.Parse(words[0], CultureInfo.InvariantCulture) * (words[1].StartsWith("mile", StringComparison.Ordinal) ? 5_280 : 1)),
        };
    }

    private static SpellDuration DurationOf(string text) => text switch
    {
        "instantaneous" => new(SpellDurationKind.Instantaneous),
        "until dispelled" => new(SpellDurationKind.UntilDispelled),
        "until dispelled or triggered" => new(SpellDurationKind.UntilDispelledOrTriggered),
        "special" => new(SpellDurationKind.Special),
        _ when Span.Match(text) is { Success: true } span => new(SpellDurationKind.Rounds, long.Parse(span.Groups["count"].Value, CultureInfo.InvariantCulture) * span.Groups["unit"].Value switch
        {
            "round" => 1,
            "minute" => RoundsAMinute,
            "hour" => RoundsAMinute * 60,
            _ => RoundsAMinute * 60 * 24,
        }),
        _ => throw new FormatException($"No duration is called '{text}'."),
    };

    private static ActionArea? AreaOf(JsonElement fields) => fields.GetProperty("shape_type").GetString() is { } shape
        ? new ActionArea(Enum.Parse<AreaShape>(shape, ignoreCase: true), (int)fields.GetProperty("shape_size").GetDecimal())
        : null;

    /// <summary>The fixtures call everything consumed that costs something; the text tells.</summary>
    private bool ConsumedBy(JsonElement fields, string material)
    {
        var consumed = material.Contains("consume", StringComparison.Ordinal);
        if (consumed != fields.GetProperty("material_consumed").GetBoolean()) tally.Count("materials that are not consumed, against the fixtures");
        return consumed;
    }

    private static long CostOf(string material)
    {
        long sum = 0;
        foreach (Match match in Cost.Matches(material))
        {
            sum += long.Parse(match.Groups["amount"].Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture)
                * match.Groups["coin"].Value switch { "GP" => 100, "SP" => 10, _ => 1 };
        }

        return sum;
    }
}
