using Guildhall.Core.Results;
using Guildhall.Modules.Tabletop.Campaigns.State;

namespace Guildhall.Modules.Tabletop.Campaigns.Rules;

/// <summary>What is out of the question before any rule is asked: the wrong time, the wrong person, a button of an earlier moment.</summary>
internal static class Permission
{
    public static Refusal? Forbid(CampaignState state, CampaignCommand command)
    {
        if (command is CampaignCommand.Start) return state.Phase == CampaignPhase.Unstarted ? null : Refusal.Of("campaign.already-running");
        if (state.Phase is CampaignPhase.Unstarted or CampaignPhase.Ended) return Refusal.Of("campaign.over");
        if (command.Stamp is { } stamp && stamp != state.Stamp) return Refusal.Of("campaign.stale");
        return ForbidPerson(state, command) ?? ForbidPhase(state, command);
    }

    /// <summary>What somebody is told who rules and is not the dungeon master: that another is, or that there is none and what to do then.</summary>
    public static Refusal NotMaster(CampaignState state) =>
        Refusal.Of(state.Master is not null ? "campaign.not-master" : state.Story is null ? "dungeon.no-master" : "campaign.no-master");

    /// <summary>Whether somebody may run the table: its dungeon master, or any player where the platform is that.</summary>
    private static Refusal? ForbidPerson(CampaignState state, CampaignCommand command)
    {
        var plays = state.HeroOf(command.User) is not null;
        var master = state.IsMaster(command.User);
        return command switch
        {
            CampaignCommand.Direct => master ? null : NotMaster(state),
            CampaignCommand.Plan or CampaignCommand.CallOff =>
                master || (state.Master is null && plays) ? null : Refusal.Of(state.Master is null ? "campaign.not-at-the-table" : "campaign.not-master"),
            CampaignCommand.Inspire => plays ? null : Refusal.Of("campaign.not-at-the-table"),
            CampaignCommand.Answer => plays || master ? null : Refusal.Of("campaign.not-at-the-table"),
            CampaignCommand.Explore { Wish.IsRuling: true } => master ? null : NotMaster(state),
            CampaignCommand.Explore { Wish: PlaceWish.Open } => master || (state is { Master: null, Story: null } && plays) ? null
                : Refusal.Of(state.Master is not null ? "campaign.not-master" : state.Story is not null ? "dungeon.story-runs" : "campaign.not-at-the-table"),
            CampaignCommand.Explore => plays || master ? null : Refusal.Of("campaign.not-at-the-table"),
            CampaignCommand.Begin or CampaignCommand.Pause or CampaignCommand.Resume or CampaignCommand.Finish =>
                master || (state.Master is null && plays) ? null : Refusal.Of(state.Master is null ? "campaign.not-at-the-table" : "campaign.not-master"),
            CampaignCommand.Close close => master || close.ForAll || (state.Master is null && plays && state.Heroes.Count == 1) ? null : Refusal.Of("campaign.not-yours-to-close"),
            CampaignCommand.Join => master ? Refusal.Of("campaign.master-plays-not") : plays ? Refusal.Of("campaign.joined-already") : null,
            CampaignCommand.Choose or CampaignCommand.Fight or CampaignCommand.Flee or CampaignCommand.Talk or CampaignCommand.Rest or CampaignCommand.Test =>
                plays || master ? null : Refusal.Of("campaign.not-at-the-table"),
            CampaignCommand.Leave or CampaignCommand.SpendHitDie or CampaignCommand.Take or CampaignCommand.Give or CampaignCommand.Attempt =>
                plays || master ? null : Refusal.Of("campaign.not-at-the-table"),
            _ => null,
        };
    }

    private static Refusal? ForbidPhase(CampaignState state, CampaignCommand command) => command switch
    {
        CampaignCommand.Begin => state.Phase == CampaignPhase.Gathering ? null : Refusal.Of("campaign.session-runs"),
        CampaignCommand.Resume => state.Phase == CampaignPhase.Paused ? null : Refusal.Of("campaign.not-paused"),
        CampaignCommand.Pause => Playing(state),
        CampaignCommand.Finish => state.Phase == CampaignPhase.Gathering ? Refusal.Of("campaign.no-session") : state.Fighting ? Refusal.Of("campaign.in-a-fight") : null,
        CampaignCommand.Join join => state.Heroes.Count >= CampaignState.MostHeroes ? Refusal.Of("campaign.full", ("most", CampaignState.MostHeroes))
            : state.Fighting ? Refusal.Of("campaign.in-a-fight") : null,
        CampaignCommand.Leave => state.Fighting ? Refusal.Of("campaign.in-a-fight") : null,
        CampaignCommand.Choose or CampaignCommand.Rest or CampaignCommand.SpendHitDie or CampaignCommand.Take or CampaignCommand.Give =>
            Playing(state) ?? (state.Fighting ? Refusal.Of("campaign.in-a-fight") : null),
        CampaignCommand.Fight or CampaignCommand.Flee or CampaignCommand.Talk =>
            Playing(state) ?? (state.Fighting ? null : Refusal.Of("campaign.no-fight")),
        CampaignCommand.Test or CampaignCommand.Inspire => Playing(state),
        CampaignCommand.Explore { Wish: PlaceWish.Open } => state.Fighting ? Refusal.Of("campaign.in-a-fight") : null,
        CampaignCommand.Explore { Wish.IsRuling: true } => null,
        CampaignCommand.Explore => Playing(state) ?? (state.Fighting ? Refusal.Of("campaign.in-a-fight") : null),
        CampaignCommand.Direct { Ruling: Ruling.SetRules or Ruling.Note or Ruling.Whisper } => null,
        CampaignCommand.Direct => Playing(state),
        CampaignCommand.TimeOut => state.Phase == CampaignPhase.Playing && state.TurnEndsAt is not null ? null : Refusal.Of("campaign.stale"),
        _ => null,
    };

    private static Refusal? Playing(CampaignState state) => state.Phase switch
    {
        CampaignPhase.Playing => null,
        CampaignPhase.Paused => Refusal.Of("campaign.paused"),
        _ => Refusal.Of("campaign.no-session"),
    };
}
