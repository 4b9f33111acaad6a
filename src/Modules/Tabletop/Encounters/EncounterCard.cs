using System.Collections.Immutable;
using System.Globalization;
using Guildhall.Core.Commands;
using Guildhall.Core.Drawings;
using Guildhall.Core.Replies;
using Guildhall.Core.Text;
using Guildhall.Modules.Tabletop.Show;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Content;
using Guildhall.Rules.FifthEdition.Encounters;

namespace Guildhall.Modules.Tabletop.Encounters;

/// <summary>A fight as a card: who stands there, what it costs, how hard that is, and what speaks against it.</summary>
internal sealed class EncounterCard(Words words)
{
    private const int MostButtons = 4;
    private readonly RuleWords _rules = new(words);

    /// <summary>The card with its buttons.</summary>
    /// <param name="report">The fight.</param>
    /// <param name="party">Level of each character.</param>
    /// <param name="aimed">The difficulty it was built for; null where it was only added up.</param>
    /// <param name="others">Further proposals, told in a line each.</param>
    /// <param name="outlook">How it is likely to go; null where nobody could try.</param>
    /// <param name="another">Asks for others; null where there are none.</param>
    public Reply Of(EncounterReport report, ImmutableArray<int> party, EncounterDifficulty? aimed, ImmutableArray<EncounterReport> others, CommandCall? another, EncounterOutlook? outlook)
    {
        var difficulty = report.Difficulty is { } reached ? RuleKeys.WordFor(reached) : "beyond";
        var title = words.Say("tabletop.encounter.title", ("difficulty", difficulty), ("party", PartyLevels.Write(party)));
        var lines = report.Groups.Select(Line).ToList();
        lines.AddRange(report.Warnings.Select(warning => $"⚠ {Warning(warning, party.Length)}"));
        var body = string.Join('\n', lines);
        ImmutableArray<CardField> fields =
        [
            new(words.Say("tabletop.encounter.experience"), Spent(report, aimed)),
            new(words.Say("tabletop.encounter.budgets"), string.Join(" / ", report.Budgets.Values.Select(Number))),
            new(words.Say("tabletop.encounter.share"), Number(report.Experience / party.Length)),
            .. outlook is null ? [] : new[] { new CardField(words.Say("tabletop.encounter.chance"), Chance(outlook)) },
            .. others.IsEmpty ? [] : new[] { new CardField(words.Say("tabletop.encounter.others"), string.Join('\n', others.Select(InALine)), Inline: false) },
            new(words.Say("tabletop.source-title"), words.Say("tabletop.source"), Inline: false),
        ];
        var alt = words.Say("tabletop.encounter.alt", ("experience", report.Experience), ("low", report.Budgets[EncounterDifficulty.Low]), ("moderate", report.Budgets[EncounterDifficulty.Moderate]), ("high", report.Budgets[EncounterDifficulty.High]));
        return new Reply($"{title}\n{body}\n\n{string.Join('\n', fields.Select(field => $"{field.Name}: {field.Value}"))}")
        {
            Cards = [new Card(title, body) { Fields = fields, Color = Palette.Blood.ToString(), Picture = Picture.Of(BudgetBar.Draw(report, title, alt, outlook is null ? null : (Percent(outlook.Rate.Share), words.Say("tabletop.encounter.chance-bar", ("percent", Percent(outlook.Rate.Share)))))) }],
            Components = [.. Buttons(report, another)],
        };
    }

    private IEnumerable<Component> Buttons(EncounterReport report, CommandCall? another)
    {
        if (another is not null) yield return new Button(words.Say("tabletop.encounter.another")) { Call = another, Style = ButtonStyle.Primary };
        foreach (var group in report.Groups.Take(MostButtons))
        {
            yield return new Button(Name(group.Creature)) { Call = CommandCall.To("monster", ("name", group.Creature)) };
        }
    }

    private string Line(EncounterGroup group)
    {
        var creature = Compendium.Creatures[group.Creature];
        return words.Say(
            "tabletop.encounter.line",
            ("count", group.Count),
            ("name", Name(group.Creature)),
            ("cr", creature.Challenge.ToString()),
            ("each", creature.ExperiencePoints),
            ("all", (long)creature.ExperiencePoints * group.Count));
    }

    private string InALine(EncounterReport report) => words.Say(
        "tabletop.encounter.other",
        ("creatures", RuleWords.List(report.Groups.Select(group => string.Create(CultureInfo.InvariantCulture, $"{group.Count} × {Name(group.Creature)}")))),
        ("experience", report.Experience));

    private string Chance(EncounterOutlook outlook) => words.Say(
        "tabletop.encounter.chance-of",
        ("percent", Percent(outlook.Rate.Share)),
        ("low", Percent(outlook.Rate.Low)),
        ("high", Percent(outlook.Rate.High)),
        ("fights", outlook.Rate.Battles),
        ("rounds", Tenths(outlook.RoundTenths)),
        ("fallen", Tenths(outlook.FallenTenths)));

    private static int Percent(int hundredths) => (hundredths + 50) / 100;

    private string Tenths(int tenths) => words.Say("tabletop.encounter.tenths", ("whole", tenths / 10), ("tenth", tenths % 10));

    private string Spent(EncounterReport report, EncounterDifficulty? aimed) => aimed is { } aim
        ? words.Say("tabletop.encounter.spent", ("experience", report.Experience), ("budget", report.Budgets[aim]))
        : Number(report.Experience);

    private string Warning(EncounterWarning warning, int characters) => warning.Kind switch
    {
        EncounterWarningKind.Crowded => words.Say("tabletop.encounter.crowded", ("most", characters * EncounterReport.MostPerCharacter)),
        EncounterWarningKind.AboveLevel => words.Say("tabletop.encounter.above-level", ("name", Name(warning.Creature))),
        EncounterWarningKind.ManyKinds => words.Say("tabletop.encounter.many-kinds", ("most", EncounterTheme.UsualKinds)),
    };

    private string Name(string creature) => _rules.Names[$"creature.{creature}"];

    private string Number(int number) => Number((long)number);

    private string Number(long number) => words.Say("tabletop.encounter.points", ("points", number));
}
