using System.Globalization;
using Guildhall.Core.Replies;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Modules.Tabletop.Show;

/// <summary>The upper half of a stat block: figures as fields, scores as a line.</summary>
internal sealed class StatLines(RuleWords words)
{
    public string Kind(CreatureStats creature)
    {
        var size = words.Of(creature.Size);
        return Say(
            "kind",
            ("size", creature.OtherSize is { } other ? Say("two-sizes", ("first", size), ("second", words.Of(other))) : size),
            ("type", words.Of(creature.Type)),
            ("tags", creature.Tags.IsEmpty ? "none" : RuleWords.List(creature.Tags.Select(tag => Say($"tag.{tag}")))),
            ("alignment", Say($"alignment.{RuleKeys.WordFor(creature.Alignment)}")));
    }

    public string Scores(CreatureStats creature) => string.Join(" · ", Enum.GetValues<Ability>().Select(ability => Say(
        "score",
        ("ability", Say($"short.{RuleKeys.WordFor(ability)}")),
        ("score", creature.Abilities[ability]),
        ("modifier", RuleWords.Signed(creature.Abilities.Modifier(ability))),
        ("save", creature.Saves.TryGetValue(ability, out var save) ? RuleWords.Signed(save) : "none"))));

    public IEnumerable<CardField> Fields(CreatureStats creature)
    {
        yield return Field("armor-class", creature.ArmorClass.ToString(CultureInfo.InvariantCulture));
        yield return Field("hit-points", $"{creature.HitPoints} ({words.Dice(creature.HitDice)})");
        yield return Field("speed", words.Speeds(creature.Speeds));
        yield return Field("initiative", $"{RuleWords.Signed(creature.Initiative)} ({10 + creature.Initiative})");
        yield return Field("challenge", Say(
            "challenge-line",
            ("rating", creature.Challenge.ToString()),
            ("xp", creature.ExperiencePoints),
            ("lair", creature.ExperiencePointsInLair == 0 ? "none" : creature.ExperiencePointsInLair),
            ("bonus", RuleWords.Signed(creature.ProficiencyBonus))));
        yield return Field("senses", Senses(creature.Senses));
        if (!creature.Skills.IsEmpty) yield return Field("skills", RuleWords.List(creature.Skills.Select(skill => $"{words.Words.Say(RuleKeys.Of(skill.Key))} {RuleWords.Signed(skill.Value)}")));
        if (!creature.Vulnerabilities.IsEmpty) yield return Field("vulnerable", RuleWords.List(creature.Vulnerabilities.Select(words.Of)));
        if (!creature.Resistances.IsEmpty) yield return Field("resistant", RuleWords.List(creature.Resistances.Select(words.Of)));
        if (creature.Immunities.Length + creature.ConditionImmunities.Length > 0)
        {
            yield return Field("immune", RuleWords.List(creature.Immunities.Select(words.Of).Concat(creature.ConditionImmunities.Select(words.Of))));
        }

        var languages = creature.Languages.Select(language => Say($"language.{language}")).ToList();
        if (creature.Telepathy > 0) languages.Add(Say("sense.telepathy", ("feet", words.Distance(creature.Telepathy))));
        if (languages.Count > 0) yield return Field("languages", RuleWords.List(languages));
        if (!creature.Gear.IsEmpty) yield return Field("gear", RuleWords.List(creature.Gear.Select(Gear)));
    }

    private string Gear(string item) => item.Split('*') is [var key, var count] ? $"{count} × {words.Names[$"gear.{key}"]}" : words.Names[$"gear.{item}"];

    private string Senses(CreatureSenses senses) => RuleWords.List(
    [
        Sense("blindsight", senses.Blindsight),
        Sense("darkvision", senses.Darkvision),
        Sense("tremorsense", senses.Tremorsense),
        Sense("truesight", senses.Truesight),
        Say("sense.passive", ("value", senses.PassivePerception)),
    ]);

    private string Sense(string key, int feet) => feet == 0 ? "" : Say($"sense.{key}", ("feet", words.Distance(feet)));

    private CardField Field(string key, string value) => new(Say(key), value);

    private string Say(string key, params ReadOnlySpan<Core.Results.Arg> args) => words.Words.Say($"tabletop.{key}", args);
}
