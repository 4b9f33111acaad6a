using System.Collections.Immutable;
using System.Diagnostics;
using Guildhall.Core.Chance;
using Guildhall.Core.Ids;
using Guildhall.Core.Results;
using Guildhall.Core.Sessions;
using Guildhall.Core.Text;
using Guildhall.Modules.Tabletop.Campaigns.Show;
using Guildhall.Modules.Tabletop.Campaigns.State;
using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Modules.Tabletop.Campaigns.Rules;

/// <summary>A campaign as a decider: who may want what when, and which rule answers.</summary>
internal sealed class CampaignGame : IGame<CampaignState, CampaignCommand, CampaignEvent>
{
    public static string Key => "campaign";

    public static int EngineVersion => 1;

    public static CampaignState Initial => CampaignState.Initial;

    public static bool IsFinished(CampaignState state) => state.Phase == CampaignPhase.Ended;

    public static CampaignState Apply(CampaignState state, CampaignEvent happened) => CampaignFold.Apply(state, happened);

    public static TableView View(LiveSession<CampaignState> session, Id<User> viewer, Words words) => CampaignTable.Of(session, viewer, words);

    public static ImmutableArray<string> Tell(CampaignState before, ImmutableArray<CampaignEvent> events, Id<User> viewer, Words words)
    {
        // Whoever took over or sat down with this very command may read what it did.
        var audience = Audience.Of(events.Aggregate(before, CampaignFold.Apply), viewer);
        return [.. new CampaignLines(words, audience).Of(before, events)];
    }

    public static Result<ImmutableArray<CampaignEvent>> Decide(CampaignState state, CampaignCommand command, DiceCup dice, DateTimeOffset now)
    {
        if (Permission.Forbid(state, command) is { } forbidden) return forbidden;
        var chronicle = new Chronicle(state, dice, now, command.Advice);
        return Decide(chronicle, command) is { } refusal ? refusal : chronicle.Events;
    }

    /// <summary>The first decision of a creature that the command brings and nothing is said to yet; null where there is none.</summary>
    public static Dilemma? Foresee(CampaignState state, CampaignCommand command, DiceCup dice, DateTimeOffset now)
    {
        if (Permission.Forbid(state, command) is not null) return null;
        var chronicle = new Chronicle(state, dice, now, command.Advice) { Foresees = true };
        return Decide(chronicle, command) is null ? chronicle.Dilemma : null;
    }

    private static Refusal? Decide(Chronicle chronicle, CampaignCommand command)
    {
        var state = chronicle.State;
        if (command is not CampaignCommand.Attempt && state.HeroOf(command.User) is { Away: true } hero) chronicle.Tell(new CampaignEvent.CameBack(hero.Key));
        if (Act(chronicle, command) is { } refusal) return refusal;
        Fighting.GoOn(chronicle);
        Meeting.Follow(chronicle);
        Fighting.Wind(chronicle);
        if (AllFell(chronicle.State)) chronicle.Tell(new CampaignEvent.Ended("defeat"));
        return null;
    }

    /// <summary>Whether nobody is left to go on, by a trap for instance; where somebody runs the game, that is theirs to say.</summary>
    private static bool AllFell(CampaignState state) =>
        state is { Phase: CampaignPhase.Playing, Fighting: false, Master: null, Heroes.IsEmpty: false } && state.Heroes.Values.All(hero => hero.Reserves.Vitality.State == LifeState.Dead);

    private static Refusal? Act(Chronicle chronicle, CampaignCommand command) => command switch
    {
        CampaignCommand.Start start => Gathering.Start(chronicle, start),
        CampaignCommand.Join join => Gathering.Join(chronicle, join),
        CampaignCommand.Leave leave => Gathering.Leave(chronicle, leave.User),
        CampaignCommand.Begin begin => Gathering.Begin(chronicle, begin),
        CampaignCommand.Pause => Tell(chronicle, new CampaignEvent.SessionPaused()),
        CampaignCommand.Resume resume => Gathering.Resume(chronicle, resume),
        CampaignCommand.Finish => Tell(chronicle, new CampaignEvent.SessionEnded(chronicle.State.Session, chronicle.Now)),
        CampaignCommand.Close => Tell(chronicle, new CampaignEvent.Ended(chronicle.State.Ending)),
        CampaignCommand.Choose choose => Storytelling.Choose(chronicle, choose),
        CampaignCommand.Fight fight => Fighting.Act(chronicle, fight),
        CampaignCommand.Talk talk => Fighting.Talk(chronicle, talk.User),
        CampaignCommand.Flee => Fighting.Flee(chronicle),
        CampaignCommand.Test test => Testing.Roll(chronicle, test),
        CampaignCommand.Inspire inspire => Testing.Again(chronicle, inspire.User),
        CampaignCommand.Rest rest => Resting.Rest(chronicle, rest.Long),
        CampaignCommand.SpendHitDie spend => Resting.SpendHitDie(chronicle, spend.User),
        CampaignCommand.Take take => Sharing.Take(chronicle, take),
        CampaignCommand.Give give => Sharing.Give(chronicle, give),
        CampaignCommand.Rewrite rewrite => Sharing.Rewrite(chronicle, rewrite),
        CampaignCommand.TimeOut => Fighting.TimeOut(chronicle),
        CampaignCommand.Attempt attempt => Tell(chronicle, new CampaignEvent.Attempted(attempt.User, attempt.Code)),
        CampaignCommand.Direct direct => Directing.Rule(chronicle, direct),
        CampaignCommand.Plan plan => Planning.Plan(chronicle, plan),
        CampaignCommand.Answer answer => Planning.Answer(chronicle, answer),
        CampaignCommand.CallOff off => Planning.CallOff(chronicle, off.Evening),
        CampaignCommand.Remind remind => Planning.Remind(chronicle, remind),
        CampaignCommand.Explore explore => Exploring.Act(chronicle, explore),
        _ => throw new UnreachableException(command.GetType().Name),
    };

    private static Refusal? Tell(Chronicle chronicle, CampaignEvent happened)
    {
        chronicle.Tell(happened);
        return null;
    }
}
