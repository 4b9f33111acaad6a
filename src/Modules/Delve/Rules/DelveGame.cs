using System.Collections.Immutable;
using System.Diagnostics;
using Guildhall.Core.Chance;
using Guildhall.Core.Ids;
using Guildhall.Core.Results;
using Guildhall.Core.Sessions;
using Guildhall.Core.Text;
using Guildhall.Modules.Delve.Show;
using Guildhall.Modules.Delve.State;

namespace Guildhall.Modules.Delve.Rules;

/// <summary>Delve as a decider: who may want what when, and which rule answers.</summary>
internal sealed class DelveGame : IGame<DelveState, DelveCommand, DelveEvent>
{
    public static string Key => "delve";

    public static int EngineVersion => 1;

    public static DelveState Initial => DelveState.Initial;

    public static bool IsFinished(DelveState state) => state.Phase == DelvePhase.Ended;

    public static DelveState Apply(DelveState state, DelveEvent happened) => DelveFold.Apply(state, happened);

    public static TableView View(LiveSession<DelveState> session, Id<User> viewer, Words words) => DelveTable.Of(session, words);

    public static Result<ImmutableArray<DelveEvent>> Decide(DelveState state, DelveCommand command, DiceCup dice, DateTimeOffset now)
    {
        var story = new Story(state, dice, now);
        var refusal = Forbid(state, command) ?? Act(story, command);
        return refusal is null ? story.Events : refusal;
    }

    private static Refusal? Act(Story story, DelveCommand command) => command switch
    {
        DelveCommand.Start start => Gathering.Start(story, start),
        DelveCommand.Join join => Gathering.Join(story, join),
        DelveCommand.Move move => Exploring.Move(story, Hero(story, command), move.Side),
        DelveCommand.Unlock unlock => Doors.Unlock(story, Hero(story, command), unlock.Side, unlock.How),
        DelveCommand.Search => Exploring.Search(story, Hero(story, command)),
        DelveCommand.Disarm => Traps.Disarm(story, Hero(story, command)),
        DelveCommand.Rest rest => Resting.Rest(story, rest.Long),
        DelveCommand.Leave => Gathering.Leave(story, Hero(story, command)),
        DelveCommand.Abandon => Gathering.Abandon(story),
        DelveCommand.UseItem use => Items.Use(story, Hero(story, command), use),
        DelveCommand.UseFeature use => Features.Use(story, Hero(story, command), use),
        DelveCommand.Cast cast => Casting.Cast(story, Hero(story, command), cast),
        DelveCommand.Attack attack => HeroTurns.Attack(story, attack),
        DelveCommand.Pass => HeroTurns.Pass(story),
        DelveCommand.Flee => HeroTurns.Flee(story),
        DelveCommand.TimeOut => HeroTurns.TimeOut(story),
        _ => throw new UnreachableException(command.GetType().Name),
    };

    /// <summary>What is out of the question before any rule is asked: the wrong time, the wrong person, a button of an earlier moment.</summary>
    private static Refusal? Forbid(DelveState state, DelveCommand command)
    {
        if (command is DelveCommand.Start)
        {
            return state.Phase == DelvePhase.Unstarted ? null : Refusal.Of("delve.already-running");
        }

        if (state.Phase is DelvePhase.Unstarted or DelvePhase.Ended)
        {
            return Refusal.Of("delve.over");
        }

        if (command.Stamp is { } stamp && stamp != state.Stamp)
        {
            return Refusal.Of("delve.stale");
        }

        return command switch
        {
            DelveCommand.Join join => Gathering.ForbidJoin(state, join),
            DelveCommand.Abandon abandon => Gathering.ForbidAbandon(state, state.HeroOf(command.User), abandon.ForAll),
            DelveCommand.TimeOut => state.Phase == DelvePhase.Fighting ? null : Refusal.Of("delve.stale"),
            DelveCommand.Move or DelveCommand.Unlock or DelveCommand.Search or DelveCommand.Disarm or DelveCommand.Rest or DelveCommand.Leave =>
                state.Phase == DelvePhase.Fighting ? Refusal.Of("delve.not-in-a-fight") : ForbidHero(state, command),
            DelveCommand.Attack or DelveCommand.Pass or DelveCommand.Flee =>
                state.Phase == DelvePhase.Exploring ? Refusal.Of("delve.no-fight") : ForbidHero(state, command),
            _ => ForbidHero(state, command),
        };
    }

    private static Refusal? ForbidHero(DelveState state, DelveCommand command)
    {
        if (state.HeroOf(command.User) is not { } hero)
        {
            return Refusal.Of(state.IsGone(command.User) ? "delve.went-home" : "delve.not-in-party");
        }

        if (state.Fight is { } fight && fight.Current != hero.Key)
        {
            return Refusal.Of("delve.not-your-turn", ("name", NameOf(state[fight.Current])));
        }

        return hero.Stands ? null : Refusal.Of("delve.you-are-down");
    }

    private static Fighter Hero(Story story, DelveCommand command) => story.State.HeroOf(command.User)!;

    private static string NameOf(Fighter fighter) => fighter.Hero?.Name ?? "";
}
