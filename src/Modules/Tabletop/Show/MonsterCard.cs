using System.Collections.Immutable;
using Guildhall.Core.Drawings;
using Guildhall.Core.Replies;
using Guildhall.Core.Text;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Modules.Tabletop.Show;

/// <summary>A creature as a stat block: figures first, then what it does, section by section.</summary>
internal static class MonsterCard
{
    /// <summary>What a message on Discord holds in all; the longest stat blocks come close.</summary>
    private const int Longest = 3_900;

    private static readonly (ActionTiming Timing, string Key)[] Sections =
    [
        (ActionTiming.Action, "actions"), (ActionTiming.Bonus, "bonus"), (ActionTiming.Aura, "aura"), (ActionTiming.Reaction, "reaction"), (ActionTiming.Legendary, "legendary"), (ActionTiming.Lair, "lair"),
    ];

    public static Reply Of(CreatureStats creature, Words words)
    {
        var rules = new RuleWords(words);
        var lines = new StatLines(rules);
        var teller = new ActionTeller(rules);
        var name = rules.Names[$"creature.{creature.Key}"];
        ImmutableArray<CardField> fields = [.. lines.Fields(creature)];
        var head = $"*{lines.Kind(creature)}*\n{lines.Scores(creature)}";
        List<(string Title, string Body)> sections = [];
        Add(sections, words.Say("tabletop.traits"), teller.Traits(creature));
        foreach (var (timing, key) in Sections)
        {
            var title = timing == ActionTiming.Legendary
                ? words.Say("tabletop.legendary", ("count", creature.LegendaryActions), ("more", creature.LegendaryActions + 1), ("lair", creature.ExperiencePointsInLair > 0 ? "yes" : "no"))
                : words.Say($"tabletop.{key}");
            Add(sections, title, teller.Actions(creature, timing));
        }

        var source = words.Say("tabletop.source");
        var plain = CleanText.Clip(
            $"{name}\n{head}\n{string.Join('\n', fields.Select(field => $"{field.Name}: {field.Value}"))}\n\n{string.Join("\n\n", sections.Select(section => $"{section.Title}\n{section.Body}"))}",
            Longest - source.Length);
        if (sections.Count == 0) sections.Add((words.Say("tabletop.actions"), words.Say("tabletop.step.nothing")));
        return new Reply($"{plain}\n\n{source}")
        {
            Cards = [new Card(name, head) { Fields = fields, Color = Palette.Blood.ToString() }, .. Below(sections, Longest - Taken(name, head, fields), source)],
        };
    }

    private static int Taken(string name, string head, ImmutableArray<CardField> fields) =>
        name.Length + head.Length + fields.Sum(field => field.Name.Length + field.Value.Length + 4);

    /// <summary>A card for each section as long as there is room; the source stands at the foot of the last.</summary>
    private static IEnumerable<Card> Below(List<(string Title, string Body)> sections, int room, string source)
    {
        room -= source.Length + 4;
        for (var i = 0; i < sections.Count; i++)
        {
            var (title, body) = sections[i];
            room -= title.Length;
            var shown = CleanText.Clip(body, Math.Max(1, room));
            room -= shown.Length;
            yield return new Card(title, i == sections.Count - 1 ? $"{shown}\n\n*{source}*" : shown) { Color = Palette.Blood.ToString() };
        }
    }

    private static void Add(List<(string Title, string Body)> sections, string title, IEnumerable<string> paragraphs)
    {
        var body = string.Join('\n', paragraphs);
        if (body.Length > 0) sections.Add((title, body));
    }
}
