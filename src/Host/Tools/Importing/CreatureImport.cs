using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Host.Tools.Importing;

/// <summary>Builds stat blocks from fixtures, text and overrides.</summary>
internal sealed class CreatureImport(Fixtures fixtures, ContentOverrides overrides, ImportTally tally, SortedDictionary<string, string> names)
{
    private readonly StatBlockTexts _texts = new(fixtures.ReadText("13_monsters_az"), fixtures.ReadText("14_animals"), fixtures.ReadText("07_magic_items"));
    private readonly ILookup<string, (string Key, JsonElement Fields)> _actions = fixtures.ReadByParent("CreatureAction");
    private readonly ILookup<string, (string Key, JsonElement Fields)> _traits = fixtures.ReadByParent("CreatureTrait");
    private readonly ILookup<string, (string Key, JsonElement Fields)> _attacks = fixtures.ReadByParent("CreatureActionAttack");

    public IEnumerable<CreatureStats> Read() => fixtures.Read("Creature").Select(record => Read(record.Key, record.Value));

    private CreatureStats Read(string key, JsonElement fields)
    {
        var name = fields.GetProperty("name").GetString()!;
        names[$"creature.{key}"] = name;
        var challenge = ChallengeOf(fields.GetProperty("challenge_rating").GetString()!);
        var xp = _texts.Of(name, "CR");
        var abilities = ScoresOf(key, fields);
        var defenses = new DefenseReader(_texts, tally).Read(name, fields);
        var actions = new CreatureActionImport(overrides, tally, names, _attacks).Read(key, name, _actions[key]);
        var traits = new TraitImport(overrides, names).Read(key, _traits[key]);
        var inLair = LairXp(xp);
        var dice = HitDice.TryParse(fields.GetProperty("hit_dice").GetString()!.Replace(" ", "", StringComparison.Ordinal))!;
        var (size, other) = SizesOf(fields, dice);
        if (fields.GetProperty("experience_points_integer").ValueKind == JsonValueKind.Null) tally.Count("experience points derived from the challenge rating");
        var languages = fields.GetProperty("languages_desc").GetString()!;
        return new CreatureStats
        {
            Key = key,
            Size = size,
            OtherSize = other,
            Type = Enum.Parse<CreatureType>(fields.GetProperty("type").GetString()!, ignoreCase: true),
            Tags = [.. _texts.Of(name, "Tags").Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(Slug.Of)],
            Alignment = Enum.Parse<Alignment>(fields.GetProperty("alignment").GetString()!.Replace(" ", "", StringComparison.Ordinal), ignoreCase: true),
            ArmorClass = Number(fields, "armor_class"),
            HitPoints = Number(fields, "hit_points"),
            HitDice = dice,
            Speeds = new Speeds(
                Number(fields, "walk"), Number(fields, "climb"), Number(fields, "fly"), Number(fields, "swim"), Number(fields, "burrow"), fields.GetProperty("hover").GetBoolean()),
            Abilities = abilities,
            Saves = Enum.GetValues<Ability>()
                .Select(ability => (Ability: ability, Bonus: Number(fields, $"saving_throw_{RuleKeys.WordFor(ability)}")))
                .Where(save => key != "octopus" && save.Bonus != abilities.Modifier(save.Ability) && fields.GetProperty($"saving_throw_{RuleKeys.WordFor(save.Ability)}").ValueKind == JsonValueKind.Number)
                .ToImmutableSortedDictionary(save => save.Ability, save => save.Bonus),
            Skills = Enum.GetValues<Skill>()
                .Select(skill => (Skill: skill, Field: $"skill_bonus_{RuleKeys.Of(skill)[6..].Replace('-', '_')}"))
                .Where(skill => fields.GetProperty(skill.Field).ValueKind == JsonValueKind.Number)
                .ToImmutableSortedDictionary(skill => skill.Skill, skill => Number(fields, skill.Field)),
            Initiative = Number(fields, "initiative_bonus"),
            ProficiencyBonus = challenge.ProficiencyBonus,
            Challenge = challenge,
            ExperiencePoints = xp.StartsWith("0 (XP 0", StringComparison.Ordinal) ? 0 : ExperienceTable.ExperienceOf(challenge),
            ExperiencePointsInLair = inLair,
            Vulnerabilities = defenses.Vulnerable,
            Resistances = defenses.Resistant,
            Immunities = defenses.Immune,
            ConditionImmunities = defenses.Conditions,
            Senses = new CreatureSenses(
                Number(fields, "passive_perception"),
                Number(fields, "darkvision_range"),
                Number(fields, "blindsight_range"),
                Number(fields, "tremorsense_range"),
                Number(fields, "truesight_range")),
            Languages = [.. fields.GetProperty("languages").EnumerateArray().Select(language => language.GetString()!).Order(StringComparer.Ordinal)],
            Telepathy = Number(fields, "telepathy_range"),
            Gear = [.. _texts.Of(name, "Gear").Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(Gear)],
            Speaks = languages.Length > 0 && (!languages.Contains("can't speak", StringComparison.Ordinal) || languages.Contains(" form)", StringComparison.Ordinal)),
            Mindless = abilities.Intelligence <= 3 && defenses.Conditions.Contains(Condition.Frightened),
            LegendaryResistance = traits.LegendaryResistance,
            LegendaryActions = actions.Actions.Any(action => action.Timing == ActionTiming.Legendary) ? 3 : 0,
            Traits = traits.Flags,
            Features = traits.Features,
            Regeneration = traits.Regeneration,
            Spellcasting = actions.Spellcasting,
            Actions = actions.Actions,
            Multiattack = actions.Multiattack,
        };
    }

    private string Gear(string item)
    {
        var thing = item.Split(" x ")[0];
        var key = Slug.Of(thing);
        names[$"gear.{key}"] = thing;
        return item.Contains(" x ", StringComparison.Ordinal) ? $"{key}*{item.Split(" x ")[1]}" : key;
    }

    /// <summary>The source calls the Tiny Small, and people who are Medium or Small too; their hit dice tell.</summary>
    private (CreatureSize Size, CreatureSize? Other) SizesOf(JsonElement fields, HitDice dice)
    {
        var size = Enum.Parse<CreatureSize>(fields.GetProperty("size").GetString()!, ignoreCase: true);
        switch (size, dice.Sides)
        {
            case (CreatureSize.Small, 8):
                tally.Count("creatures of two sizes with one in the source");
                return (CreatureSize.Medium, CreatureSize.Small);
            case (CreatureSize.Small, 4):
                tally.Count("tiny creatures that are small in the source");
                return (CreatureSize.Tiny, null);
            default:
                return (size, null);
        }
    }

    /// <summary>The octopus' columns have slipped: its Constitution is 11 and its Charisma 4, and it has no trained saves.</summary>
    private static AbilityScores ScoresOf(string key, JsonElement fields) => key == "octopus"
        ? new AbilityScores(4, 15, 11, 3, 10, 4)
        : new AbilityScores(
            Score(fields, "strength"), Score(fields, "dexterity"), Score(fields, "constitution"), Score(fields, "intelligence"), Score(fields, "wisdom"), Score(fields, "charisma"));

    private static int LairXp(string text)
    {
        var at = text.IndexOf(", or ", StringComparison.Ordinal);
        return at < 0 ? 0 : int.Parse(text[(at + 5)..].Split(' ')[0], NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
    }

    /// <summary>The fixtures write 1/8 as 0.125: a fraction, never rounded to 1.</summary>
    private static ChallengeRating ChallengeOf(string text) => new((int)(decimal.Parse(text, CultureInfo.InvariantCulture) * 8));

    private static int Score(JsonElement fields, string ability) => Number(fields, $"ability_score_{ability}");

    private static int Number(JsonElement fields, string name) => fields.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? (int)number.GetDecimal() : 0;
}
