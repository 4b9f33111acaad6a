using Guildhall.Core.Commands;
using Guildhall.Core.Replies;
using Guildhall.Core.Results;
using Guildhall.Core.Sessions;
using Guildhall.Core.Text;
using Guildhall.Modules.Tabletop.Campaigns.Rules;
using Guildhall.Modules.Tabletop.Campaigns.Show;
using Guildhall.Modules.Tabletop.Campaigns.State;
using System.Globalization;

namespace Guildhall.Modules.Tabletop.Campaigns;

/// <summary>The story so far, told again from the log for whoever asks, page by page.</summary>
internal sealed class CampaignLog(ISessionLog log)
{
    private const int LinesOnAPage = 12;
    private const int LongestPage = 3_800;
    private const int LinesOfARecap = 15;

    public async Task<Result<Reply>> ShowAsync(CommandContext context, int? page, bool violations)
    {
        if (await ReadAsync(context) is not { } found) return Refusal.Of("campaign.none");
        var audience = Audience.Of(found.State, context.User);
        if (violations && !audience.Master) return Refusal.Of("campaign.not-master");
        var events = violations ? found.Events.Where(happened => happened is CampaignEvent.Attempted or CampaignEvent.Overruled) : found.Events;
        var lines = new CampaignLines(context.Words, audience).Of(violations ? found.State : CampaignState.Initial, events);
        var pages = Math.Max(1, (lines.Count + LinesOnAPage - 1) / LinesOnAPage);
        var shown = Math.Min(page ?? pages, pages);
        var text = string.Join('\n', lines.Skip((shown - 1) * LinesOnAPage).Take(LinesOnAPage));
        var kind = violations ? "violations" : "all";
        return new Reply(text.Length == 0 ? context.Say("campaign.log-empty") : CleanText.Shorten(text, LongestPage))
        {
            Cards = [new Card(context.Say("campaign.log-title", ("page", shown), ("pages", pages)))],
            Components = [Turn(context, "campaign.button.earlier", shown - 1, shown > 1, kind), Turn(context, "campaign.button.later", shown + 1, shown < pages, kind)],
            Visibility = Visibility.OnlyMe,
            SessionId = found.Head.Id,
        };
    }

    /// <summary>What mattered in the last session: scenes, choices, fights and their ends.</summary>
    public async Task<Result<Reply>> RecapAsync(CommandContext context)
    {
        if (await ReadAsync(context) is not { } found) return Refusal.Of("campaign.none");
        var last = found.Events.FindLastIndex(happened => happened is CampaignEvent.SessionBegan);
        if (last < 0) return Refusal.Of("campaign.no-session");
        var before = found.Events.Take(last).Aggregate(CampaignState.Initial, CampaignFold.Apply);
        var lines = new List<string>();
        var teller = new CampaignLines(context.Words, Audience.Everybody);
        foreach (var happened in found.Events.Skip(last))
        {
            if (Matters(happened)) lines.AddRange(teller.Of(before, [happened]));
            before = CampaignFold.Apply(before, happened);
        }

        var text = string.Join('\n', lines.TakeLast(LinesOfARecap).Select(line => CleanText.Shorten(line, 300)));
        return new Reply(text) { Cards = [new Card(context.Say("campaign.recap", ("number", before.Session)), CleanText.Shorten(text, LongestPage))], SessionId = found.Head.Id };
    }

    private static bool Matters(CampaignEvent happened) => happened is CampaignEvent.SessionBegan or CampaignEvent.SceneSet or CampaignEvent.ChoiceMade
        or CampaignEvent.BattleClosed or CampaignEvent.ExperienceGained or CampaignEvent.StashChanged { Hero: null } or CampaignEvent.Rested or CampaignEvent.Ended;

    private async Task<(SessionHead Head, CampaignState State, List<CampaignEvent> Events)?> ReadAsync(CommandContext context)
    {
        if (await log.CurrentAsync(context.Request.Room, context.Cancellation) is not { } head || head.Game != CampaignGame.Key) return null;
        var commits = await log.ReadAsync(head.Id, 0, context.Cancellation);
        var events = commits.SelectMany(commit => SessionRunner<CampaignGame, CampaignState, CampaignCommand, CampaignEvent>.EventsOf(commit)).ToList();
        return (head, events.Aggregate(CampaignState.Initial, CampaignFold.Apply), events);
    }

    private static Button Turn(CommandContext context, string label, int page, bool enabled, string kind) => new(context.Say(label))
    {
        Call = CommandCall.To("campaign log", ("kind", kind), ("page", Math.Max(1, page).ToString(CultureInfo.InvariantCulture))),
        Enabled = enabled,
    };
}
