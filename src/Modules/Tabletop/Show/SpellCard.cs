using System.Collections.Immutable;
using System.Globalization;
using Guildhall.Core.Drawings;
using Guildhall.Core.Replies;
using Guildhall.Core.Text;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Spells;

namespace Guildhall.Modules.Tabletop.Show;

/// <summary>A spell as a card: its figures, then what it does in words that follow from its steps.</summary>
internal static class SpellCard
{
    private const int Longest = 3_900;
    private const int CopperAGold = 100;

    public static Reply Of(SpellStats spell, Words words)
    {
        var rules = new RuleWords(words);
        var spans = new SpanTeller(words);
        var name = rules.Names[$"spell.{spell.Key}"];
        var level = words.Say(
            "tabletop.level", ("level", spell.Level), ("school", words.Say($"tabletop.school.{RuleKeys.WordFor(spell.School)}")), ("ritual", spell.Ritual ? "yes" : "no"));
        var told = Paragraphs(new StepTeller(rules, isSpell: true).Tell(spell.Do));
        if (spell.Lacks is not null) told = $"{told}\n*{words.Say("tabletop.guidance")}*".Trim();
        ImmutableArray<CardField> fields =
        [
            new(words.Say("tabletop.time"), words.Say($"tabletop.time.{RuleKeys.WordFor(spell.Time.Unit)}", ("minutes", spell.Time.Minutes))),
            new(words.Say("tabletop.range"), words.Say($"tabletop.range.{RuleKeys.WordFor(spell.Range.Kind)}", ("feet", rules.Distance(spell.Range.Feet)))),
            new(words.Say("tabletop.components"), Components(spell.Components, words)),
            new(words.Say("tabletop.duration"), spans.Tell(spell.Duration, spell.Concentration)),
            .. Area(spell, rules),
            .. spell.LongerSlots.IsEmpty
                ? []
                : new[]
                {
                    new CardField(words.Say("tabletop.higher"), RuleWords.List(spell.LongerSlots.Select(slot => words.Say(
                        "tabletop.duration.slot", ("level", slot.From), ("span", spans.Tell(slot.Duration, spell.Concentration && !slot.Free)))))),
                },
            new(words.Say("tabletop.classes"), RuleWords.List(spell.Classes.Select(one => words.Say($"tabletop.class.{one}")))),
            new(words.Say("tabletop.source-title"), words.Say("tabletop.source"), Inline: false),
        ];
        var body = CleanText.Clip($"*{level}*\n\n{told}", Longest - name.Length - fields.Sum(field => field.Name.Length + field.Value.Length + 4));
        var figures = string.Join('\n', fields.Select(field => $"{field.Name}: {field.Value}"));
        return new Reply($"{name}\n{body}\n\n{figures}") { Cards = [new Card(name, body) { Fields = fields, Color = Palette.Gold.ToString() }] };
    }

    private static IEnumerable<CardField> Area(SpellStats spell, RuleWords rules)
    {
        if (spell.Area is { } area)
        {
            var told = new ActionTeller(rules).Area(area);
            yield return new CardField(
                rules.Words.Say("tabletop.area"),
                spell.AreaPerSlot == 0 ? told : rules.Words.Say("tabletop.area-slot", ("area", told), ("feet", rules.Distance(spell.AreaPerSlot))));
        }
        else if (spell.Targets > 0)
        {
            yield return new CardField(rules.Words.Say("tabletop.area"), rules.Words.Say("tabletop.targets", ("count", spell.Targets), ("more", spell.TargetsPerSlot)));
        }
    }

    private static string Components(SpellComponents components, Words words)
    {
        var list = RuleWords.List(
        [
            components.Verbal ? words.Say("tabletop.component.verbal") : "",
            components.Somatic ? words.Say("tabletop.component.somatic") : "",
            components.Material ? words.Say("tabletop.component.material") : "",
        ]);
        return words.Say(
            "tabletop.components-line",
            ("list", list),
            ("cost", components.CostCopper == 0 ? "none" : (components.CostCopper / CopperAGold).ToString(CultureInfo.InvariantCulture)),
            ("consumed", components.Consumed ? "yes" : "no"));
    }

    private static string Paragraphs(string told) => string.Join('\n', told.Split("; ").Select(RuleWords.Capital));
}
