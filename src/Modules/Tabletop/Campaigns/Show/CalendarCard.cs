using System.Collections.Immutable;
using System.Globalization;
using Guildhall.Core.Commands;
using Guildhall.Core.Replies;
using Guildhall.Core.Text;
using Guildhall.Modules.Tabletop.Campaigns.State;
using Guildhall.Rules.FifthEdition;

namespace Guildhall.Modules.Tabletop.Campaigns.Show;

/// <summary>The evenings that are planned, with who comes.</summary>
internal sealed class CalendarCard(CampaignState state, Words words)
{
    private const string Color = "#8cc66a";

    public Reply Of(string text)
    {
        var evenings = state.Evenings.OrderBy(one => one.At).ToImmutableArray();
        var lines = evenings.Select(evening => $"**#{evening.Number}** {When(evening)}{(evening.Rhythm == EveningRhythm.Once ? "" : $" · {words.Say($"campaign.rhythm.{RuleKeys.WordFor(evening.Rhythm)}")}")}\n{Answers(evening)}");
        var body = evenings.IsEmpty ? words.Say("campaign.no-evenings") : string.Join('\n', lines);
        var played = words.Say("campaign.evenings-played", ("count", state.Session), ("day", (state.Minutes / (24 * 60)) + 1));
        return new Reply(text.Length == 0 ? $"{body}\n{played}" : text)
        {
            Cards = [new Card(words.Say("campaign.calendar"), $"{body}\n\n{played}") { Color = Color }],
            Components = [.. evenings.Take(1).SelectMany(Buttons)],
        };
    }

    /// <summary>Day and hour by the clocks of the evening's zone.</summary>
    public string When(Evening evening) => words.Say(
        "campaign.evening",
        ("day", words.Say($"campaign.weekday.{(int)evening.At.DayOfWeek}")),
        ("date", evening.At.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)),
        ("zone", evening.Zone));

    private string Answers(Evening evening)
    {
        var parts = Enum.GetValues<EveningAnswer>()
            .Select(says => (Says: says, Who: evening.Answers.Where(one => one.Says == says).Select(one => one.Who.Name).ToList()))
            .Where(part => part.Who.Count > 0)
            .Select(part => $"{words.Say($"campaign.answer.{RuleKeys.WordFor(part.Says)}")}: {string.Join(", ", part.Who)}");
        return string.Join(" · ", parts.DefaultIfEmpty(words.Say("campaign.nobody-answered")));
    }

    private IEnumerable<Component> Buttons(Evening evening) => Enum.GetValues<EveningAnswer>().Select(says => new Button(words.Say($"campaign.answer.{RuleKeys.WordFor(says)}"))
    {
        Call = CommandCall.To("session answer", ("answer", RuleKeys.WordFor(says)), ("evening", evening.Number.ToString(CultureInfo.InvariantCulture))),
        Style = says == EveningAnswer.Yes ? ButtonStyle.Primary : ButtonStyle.Secondary,
    });
}
