using System.Collections.Immutable;
using Guildhall.Core.Chance;
using Guildhall.Core.Results;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>A battle as a decider: what may be wanted, what comes of it, what is legal.</summary>
public static class Battle
{
    /// <summary>The most combatants of one battle, summoned ones included.</summary>
    public const int MostCombatants = 60;

    /// <summary>What comes of a command, every face in it; or why it is refused.</summary>
    public static Result<ImmutableArray<BattleEvent>> Decide(BattleState state, BattleCommand command, IDice dice)
    {
        if (command is BattleCommand.Answer answer) return DecideAnswer(state, answer, dice);
        if (state.Question is { } open && command is not BattleCommand.Stop) return Refusal.Of("battle.question-open", ("name", state[open.Seat].Name));
        var story = new BattleStory(state, command, dice);
        return Act(story, command) is { } refusal ? refusal : Told(story, []);
    }

    /// <summary>The state after an event. Throws no dice and refuses nothing.</summary>
    public static BattleState Apply(BattleState state, BattleEvent happened) => BattleFold.Apply(state, happened);

    /// <summary>The state after several events.</summary>
    public static BattleState Apply(BattleState state, ImmutableArray<BattleEvent> happened)
    {
        foreach (var one in happened) state = BattleFold.Apply(state, one);
        return state;
    }

    /// <summary>Everything a combatant may do now: its answer while it is asked, its turn's possibilities in its turn, else nothing.</summary>
    public static ImmutableArray<LegalAction> Legal(BattleState state, int seat)
    {
        if (state.Question is { } question)
        {
            return question.Seat == seat ? [new LegalAction(seat, LegalKind.Answer, question.Trigger, ActionCost.Reaction) { Choices = question.Choices }] : [];
        }

        if (state.Active != seat || seat < 0) return [];
        var one = state[seat];
        var legal = ImmutableArray.CreateBuilder<LegalAction>();
        var places = Moves.Places(state, one);
        if (!places.IsEmpty) legal.Add(new LegalAction(seat, LegalKind.Move, "", ActionCost.Movement) { Places = places });
        legal.AddRange(Offers.Acts(state, one));
        legal.AddRange(Offers.Readied(state, one));
        legal.Add(new LegalAction(seat, LegalKind.EndTurn, "", ActionCost.Free));
        return legal.ToImmutable();
    }

    private static Result<ImmutableArray<BattleEvent>> DecideAnswer(BattleState state, BattleCommand.Answer answer, IDice dice)
    {
        if (state.Question is not { } question) return Refusal.Of("battle.no-question");
        if (answer.Seat != question.Seat) return Refusal.Of("battle.not-asked");
        if (answer.Choice is { } choice && !question.Choices.Contains(choice, StringComparer.Ordinal)) return Refusal.Of("battle.not-legal", ("action", choice));
        var before = state with { Question = null };
        var story = new BattleStory(before, question.Command, dice, question, answer.Choice);
        return Act(story, question.Command) is { } refusal ? refusal : Told(story, [new BattleEvent.Answered(answer.Seat, answer.Choice)]);
    }

    /// <summary>What happened; while a player is asked, nothing but the question.</summary>
    private static ImmutableArray<BattleEvent> Told(BattleStory story, ImmutableArray<BattleEvent> first)
    {
        if (story.Open is { } question) return first.Add(new BattleEvent.Asked(question));
        return first.IsEmpty ? story.Events : first.AddRange(story.Events);
    }

    private static Refusal? Act(BattleStory story, BattleCommand command)
    {
        var state = story.State;
        if (command is BattleCommand.Begin begin)
        {
            if (state.Phase != BattlePhase.Unstarted) return Refusal.Of("battle.already-begun");
            if (Opening.Forbid(begin.Setup) is { } refusal) return refusal;
            Opening.Begin(story, begin.Setup);
            Turns.Advance(story);
            return null;
        }

        if (state.Phase != BattlePhase.Fighting) return Refusal.Of("battle.over");
        return command switch
        {
            BattleCommand.Join join => Rulings.Join(story, join),
            BattleCommand.Adjust adjust => Rulings.Adjust(story, adjust),
            BattleCommand.Redraw redraw => Rulings.Redraw(story, redraw),
            BattleCommand.Stop stop => Rulings.Stop(story, stop),
            BattleCommand.Move move => NotActive(state, move.Seat) ?? Move(story, move),
            BattleCommand.Act act => NotActive(state, act.Seat) ?? Act(story, act),
            BattleCommand.Ready ready => NotActive(state, ready.Seat) ?? Ready(story, ready),
            BattleCommand.EndTurn end => NotActive(state, end.Seat) ?? EndTurn(story),
            _ => Refusal.Of("battle.not-legal", ("action", "")),
        };
    }

    private static Refusal? NotActive(BattleState state, int seat) => seat == state.Active && seat >= 0 ? null : Refusal.Of("battle.not-your-turn");

    private static Refusal? Move(BattleStory story, BattleCommand.Move move)
    {
        if (Moves.Way(story.State, story[move.Seat], move.To) is not { } path) return Refusal.Of("battle.no-way");
        Moves.Walk(story, move.Seat, path, MoveCause.Own);
        return Settled(story, move.Seat);
    }

    private static Refusal? Act(BattleStory story, BattleCommand.Act act)
    {
        if (Offers.Find(story.State, act) is not { } legal || !Offers.Allows(story.State, legal, act)) return Refusal.Of("battle.not-legal", ("action", act.Action));
        Acts.Do(story, act, legal);
        return Settled(story, act.Seat);
    }

    private static Refusal? Ready(BattleStory story, BattleCommand.Ready ready)
    {
        var one = story[ready.Seat];
        var then = ready.Then;
        var plain = then.Seat == ready.Seat && then.Targets.IsEmpty && then.At is null && then.Toward is null && then.Slot == 0 && then.Choices.IsEmpty;
        if (!plain || !Offers.Readied(story.State, one).Any(legal => legal.Key == then.Action)) return Refusal.Of("battle.not-legal", ("action", then.Action));
        story.Tell(new BattleEvent.Spent(one.Seat, one.Budget with { Actions = one.Budget.Actions - 1, Striking = false, Struck = [] }));
        story.Tell(new BattleEvent.Readied(one.Seat, new ReadiedAction(ready.When, then)));
        return null;
    }

    private static Refusal? EndTurn(BattleStory story)
    {
        Turns.Advance(story);
        return null;
    }

    /// <summary>A turn whose owner can do nothing more ends by itself.</summary>
    private static Refusal? Settled(BattleStory story, int seat)
    {
        if (Ending.Check(story)) return null;
        if (!story[seat].Stands || story[seat].Sum.Incapacitated) Turns.Advance(story);
        return null;
    }
}
