using System.Globalization;
using Guildhall.Core.Commands;
using Guildhall.Core.Events;
using Guildhall.Core.Results;
using Guildhall.Core.Sessions;
using Guildhall.Core.Storage;
using Guildhall.Modules.Tabletop.Campaigns.Rules;
using Guildhall.Modules.Tabletop.Campaigns.State;
using Guildhall.Modules.Tabletop.Sheets;

namespace Guildhall.Modules.Tabletop.Campaigns;

/// <summary>What a campaign's events mean beyond it: sheets that stay as play has left them, the turn's clock, news for others.</summary>
internal sealed class CampaignConsequences(SheetStore sheets)
{
    /// <summary>Stages it; the refusal where a sheet was changed at home in a way that what the table did cannot stand beside.</summary>
    public async Task<Refusal?> StageAsync(CommandContext context, LiveSession<CampaignState> before, Played<CampaignState, CampaignEvent> played)
    {
        var id = played.Session.Id;
        foreach (var happened in played.Events)
        {
            switch (happened)
            {
                case CampaignEvent.HeroJoined joined:
                    SheetStore.Engage(context.Work, joined.Hero.Sheet, id, Refusal.Of("campaign.hero-elsewhere", ("name", joined.Hero.Name)));
                    break;
                case CampaignEvent.HeroLeft left:
                    SheetStore.Release(context.Work, before.State.Heroes[left.Hero].Sheet, id);
                    break;
                case CampaignEvent.EveningPlanned planned:
                    Remind(context, played.Session, planned.Evening.Number, planned.Evening.At);
                    break;
                case CampaignEvent.EveningCalledOff off:
                    Remind(context, played.Session, off.Evening, null);
                    break;
                case CampaignEvent.Ended ended:
                    foreach (var evening in before.State.Evenings) Remind(context, played.Session, evening.Number, null);
                    foreach (var hero in played.Session.State.Heroes.Values) SheetStore.Release(context.Work, hero.Sheet, id);
                    context.Work.Publish(new SessionEnded(context.Request.Guild, context.Now, CampaignGame.Key, id, ended.Ending ?? "closed", []));
                    break;
                default:
                    break;
            }
        }

        Wind(context, before, played.Session);
        return await WriteBackAsync(context, before.State, played);
    }

    /// <summary>Reminders of an evening are rows in the schedule: a restart loses none and doubles none. What is past already is not said.</summary>
    private static void Remind(CommandContext context, LiveSession<CampaignState> session, int number, DateTimeOffset? at)
    {
        foreach (var hours in Evening.Reminders)
        {
            var due = at?.AddHours(-hours);
            context.Work.ScheduleLater(new ScheduledRequest(
                string.Create(CultureInfo.InvariantCulture, $"campaign/{session.Id}/evening/{number}/{hours}"),
                due > context.Now ? due.Value.ToUniversalTime() : null,
                session.Guild,
                session.Room,
                CommandCall.To("session remind", ("evening", number.ToString(CultureInfo.InvariantCulture)), ("hours", hours.ToString(CultureInfo.InvariantCulture)))));
        }
    }

    /// <summary>
    /// The stored sheets say what the table says, beside what was changed at home since; that comes to the table when a session begins or goes on. Who
    /// changes one at this very moment makes this run again on what they left.
    /// </summary>
    private async Task<Refusal?> WriteBackAsync(CommandContext context, CampaignState before, Played<CampaignState, CampaignEvent> played)
    {
        foreach (var hero in played.Session.State.Heroes.Values)
        {
            if (!before.Heroes.TryGetValue(hero.Key, out var was) || (was.Build.Equals(hero.Build) && was.Reserves.Equals(hero.Reserves) && was.Experience == hero.Experience)) continue;
            if (await sheets.FindAsync(hero.Sheet, context.Cancellation) is not { } stored) continue;

            // What has just been brought to the table is what both go on from.
            var brought = played.Events.OfType<CampaignEvent.SheetChanged>().LastOrDefault(changed => changed.Hero == hero.Key && changed.IsBrought);
            if (brought is not null) was = was with { Build = brought.Build, Reserves = brought.Reserves, Experience = brought.Experience };
            if (!SheetMerge.Of(stored, was, hero).TryGet(out var merged, out var refusal)) return refusal;
            if (!SheetMerge.IsSame(stored, merged)) SheetChanges.Stage(context, stored, merged, SheetChangeReason.Played);
        }

        return null;
    }

    /// <summary>The turn's clock is a row in the schedule: it rings after a restart, too.</summary>
    private static void Wind(CommandContext context, LiveSession<CampaignState> before, LiveSession<CampaignState> after)
    {
        var due = after.State.TurnEndsAt;
        if (due == before.State.TurnEndsAt) return;
        context.Work.ScheduleLater(new ScheduledRequest($"campaign/{after.Id}/turn", due, after.Guild, after.Room, CommandCall.To("init timeout")));
    }
}
