using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Host.Tools.Importing;

/// <summary>Builds a creature's actions, its multiattack and its spellcasting from their texts.</summary>
internal sealed class CreatureActionImport(
    ContentOverrides overrides, ImportTally tally, SortedDictionary<string, string> names, ILookup<string, (string Key, JsonElement Fields)> attacks)
{
    private static readonly Regex Recharge = TextPattern.Of(@"\(Recharge (?<from>\d)(?:[-–]6)?[);]");
    private static readonly Regex PerDay = TextPattern.Of(@"\((?<count>\d)/Day");
    private static readonly Regex Form = TextPattern.Of(@"\((?<forms>[\w ,]+?) Forms? Only");

    public (ImmutableArray<CreatureAction> Actions, Multiattack? Multiattack, ImmutableArray<CreatureSpellcasting> Spellcasting) Read(
        string creature, string creatureName, IEnumerable<(string Key, JsonElement Fields)> records)
    {
        List<(int Order, CreatureAction Action)> actions = [];
        List<CreatureSpellcasting> casting = [];
        Multiattack? multiattack = null;
        foreach (var (recordKey, fields) in records)
        {
            var full = fields.GetProperty("name").GetString()!;
            var text = TextPattern.Normal(fields.GetProperty("desc").GetString()!, creatureName);

            // The fixtures call the black pudding's Split by another reaction's name.
            var name = text.Contains("splits into two new", StringComparison.Ordinal) ? "Split" : Slug.Bare(full);
            var key = Slug.Of(name);
            if (key == "multiattack")
            {
                (multiattack, var unread) = MultiattackReader.Read(text);
                if (unread.Length > 0) tally.Unread.Add($"{creature}/multiattack: {unread}");
                continue;
            }

            names[$"action.{key}"] = name;
            CountAttack(recordKey, text);
            var spells = SpellcastingReader.Read(key, text);
            if (spells is not null) casting.Add(spells);
            var timing = fields.GetProperty("action_type").GetString() switch
            {
                "ACTION" => ActionTiming.Action,
                "BONUS_ACTION" => ActionTiming.Bonus,
                "REACTION" => ActionTiming.Reaction,
                "LEGENDARY_ACTION" => ActionTiming.Legendary,
                var other => throw new FormatException($"{creature}/{key}: no kind of action is called '{other}'."),
            };
            var mended = overrides.Action(creature, key);
            var reading = spells is { Spells.Length: > 0 }
                ? new ActionReading(SpellcastingReader.Steps(spells), null, "")
                : mended?.Do is { } steps ? new ActionReading(steps, mended.Area, "") : ActionReader.Read(text);
            if (reading.Left.Length > 0 && mended is null) tally.Unread.Add($"{creature}/{key} [{timing}]: {reading.Left}");
            actions.Add((Order(fields), new CreatureAction
            {
                Key = key,
                Timing = timing,
                Use = UseOf(full, fields),
                Forms = FormsOf(full, fields),
                Area = mended?.Area ?? reading.Area,
                Do = reading.Do,
                Lacks = mended?.Lacks ?? (reading.Left.Length > 0 ? "not read" : null),
            }));
        }

        return (
            [.. actions.OrderBy(one => one.Action.Timing).ThenBy(one => one.Order).ThenBy(one => one.Action.Key, StringComparer.Ordinal).Select(one => one.Action)],
            multiattack,
            [.. casting.OrderBy(one => one.Action, StringComparer.Ordinal)]);
    }

    private static int Order(JsonElement fields) => fields.GetProperty("order_in_statblock") is { ValueKind: JsonValueKind.Number } order ? order.GetInt32() : int.MaxValue;

    private static ActionUse? UseOf(string name, JsonElement fields)
    {
        if (Recharge.Match(name) is { Success: true } recharge) return new ActionUse(int.Parse(recharge.Groups["from"].Value, CultureInfo.InvariantCulture));
        if (PerDay.Match(name) is { Success: true } day) return new ActionUse(PerDay: int.Parse(day.Groups["count"].Value, CultureInfo.InvariantCulture));
        if (name.Contains("Recharge after", StringComparison.OrdinalIgnoreCase)) return new ActionUse(AfterRest: true);
        var count = fields.GetProperty("uses_param") is { ValueKind: JsonValueKind.Number } param ? param.GetInt32() : 0;
        return fields.GetProperty("uses_type").GetString() switch
        {
            "RECHARGE_ON_ROLL" => new ActionUse(count),
            "RECHARGE" => count > 0 ? new ActionUse(count) : new ActionUse(AfterRest: true),
            "PER_DAY" => new ActionUse(PerDay: count),
            _ => null,
        };
    }

    private static ImmutableArray<string> FormsOf(string name, JsonElement fields)
    {
        var forms = Form.Match(name) is { Success: true } match ? match.Groups["forms"].Value : fields.GetProperty("limited_to_form").GetString() ?? "";
        return [.. forms.Replace(" Form", "", StringComparison.Ordinal).Replace(" Only", "", StringComparison.Ordinal).Split([", or ", ", ", " or "], StringSplitOptions.RemoveEmptyEntries).Select(Slug.Of)];
    }

    /// <summary>How the fixtures' own attacks fall short of the text.</summary>
    private void CountAttack(string record, string text)
    {
        if (!text.Contains("Attack Roll", StringComparison.Ordinal)) return;
        var (_, fields) = attacks[record].FirstOrDefault();
        if (fields.ValueKind == JsonValueKind.Undefined)
        {
            tally.Count("attacks only in the text");
            return;
        }

        if (fields.GetProperty("damage_type").ValueKind == JsonValueKind.Null) tally.Count("damage types under another name in the fixtures");
        if (text.Contains("damage plus ", StringComparison.Ordinal) && fields.GetProperty("extra_damage_die_count").ValueKind == JsonValueKind.Null)
        {
            tally.Count("second damage parts only in the text");
        }
    }
}
