using Guildhall.Core.Results;
using Guildhall.Modules.Tabletop.Campaigns.State;

namespace Guildhall.Modules.Tabletop.Campaigns.Rules;

/// <summary>Evenings of a campaign: planned, answered, called off, and begun when their time comes.</summary>
internal static class Planning
{
    /// <summary>The most evenings that are planned at once.</summary>
    public const int Most = 12;

    /// <summary>How far ahead one may plan.</summary>
    private const int MostDays = 400;

    public static Refusal? Plan(Chronicle chronicle, CampaignCommand.Plan plan)
    {
        if (plan.At <= chronicle.Now) return Refusal.Of("campaign.evening-past");
        if (plan.At > chronicle.Now.AddDays(MostDays)) return Refusal.Of("campaign.evening-far", ("days", MostDays));
        if (chronicle.State.Evenings.Length >= Most) return Refusal.Of("campaign.evenings-full", ("most", Most));
        chronicle.Tell(new CampaignEvent.EveningPlanned(new Evening(chronicle.State.Planned + 1, plan.At, plan.Zone, plan.Rhythm)));
        return null;
    }

    public static Refusal? Answer(Chronicle chronicle, CampaignCommand.Answer answer)
    {
        if (Find(chronicle.State, answer.Evening) is not { } evening) return Refusal.Of("campaign.no-evening");
        if (evening.Answers.Any(one => one.Who.UserId == answer.Who.UserId && one.Says == answer.Says)) return Refusal.Of("campaign.answered-already");
        chronicle.Tell(new CampaignEvent.EveningAnswered(evening.Number, answer.Who, answer.Says));
        return null;
    }

    public static Refusal? CallOff(Chronicle chronicle, int? number)
    {
        if (Find(chronicle.State, number) is not { } evening) return Refusal.Of("campaign.no-evening");
        chronicle.Tell(new CampaignEvent.EveningCalledOff(evening.Number));
        return null;
    }

    /// <summary>The clock's: everybody is reminded; at the beginning the evening is over as a plan, and one that comes again is planned anew.</summary>
    public static Refusal? Remind(Chronicle chronicle, CampaignCommand.Remind remind)
    {
        if (chronicle.State.Evenings.FirstOrDefault(one => one.Number == remind.Evening) is not { } evening || evening.At.AddHours(-remind.Hours) > chronicle.Now) return Refusal.Of("campaign.stale");
        chronicle.Tell(new CampaignEvent.EveningCame(evening.Number, remind.Hours));
        if (remind.Hours > 0) return null;
        var again = evening;
        while (again.Next() is { } next)
        {
            again = again with { At = next };
            if (next <= chronicle.Now) continue;
            chronicle.Tell(new CampaignEvent.EveningPlanned(new Evening(chronicle.State.Planned + 1, next, evening.Zone, evening.Rhythm)));
            break;
        }

        return null;
    }

    /// <summary>The evening of a number, or the next one.</summary>
    private static Evening? Find(CampaignState state, int? number) => number is { } known
        ? state.Evenings.FirstOrDefault(one => one.Number == known)
        : state.Evenings.MinBy(one => one.At);
}
