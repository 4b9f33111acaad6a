using System.Collections.Immutable;
using Guildhall.Core.Chance;
using Guildhall.Rules.FifthEdition.Automation;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>The behavior engine: chooses among what is legal, by worth. The same state gives the same choice, up to the dice that break ties.</summary>
public static class BattleMind
{
    /// <summary>What a combatant does next: an answer where it is asked, else a step of its turn.</summary>
    public static BattleCommand Choose(BattleState state, int seat, IDice dice) => Think(state, seat, dice).Command;

    /// <summary>The same, with the reason.</summary>
    public static MindChoice Think(BattleState state, int seat, IDice dice)
    {
        if (state.Question is { } question && question.Seat == seat)
        {
            return new MindChoice(new BattleCommand.Answer(seat, question.Choices[0]), new BattleThought(seat, "answers", 0, question.Choices.Length, [question.Amount]));
        }

        var one = state[seat];
        var mind = one.Mind ?? one.Profile.Mind;
        if (!one.Stands || one.Sum.Incapacitated || state.Active != seat) return Ends(seat, 0, 0);
        if (MindMorale.Breaks(state, one, mind) && Flee(state, one, mind) is { } flight) return flight;

        var best = new MindBest(dice, null);
        MindActs.Weigh(state, one, mind, best);
        if (MindSteps.Charge(state, one, mind, best.Command) is { } melee) return Goes(one, melee, "approaches", best, 0);
        if (best.Command is { } command) return Choice(seat, command, best);
        return Moving(state, one, mind, best);
    }

    /// <summary>The options worth considering, the best first: for whoever chooses by other means, and may name one by its index.</summary>
    /// <param name="most">At most so many, 1 or more.</param>
    public static ImmutableArray<MindChoice> Options(BattleState state, int seat, IDice dice, int most)
    {
        var fallback = Think(state, seat, dice);
        if (state.Question is not null || state.Active != seat) return [fallback];
        List<MindChoice> all = [];
        var one = state[seat];
        MindActs.Weigh(state, one, one.Mind ?? one.Profile.Mind, new MindBest(null, all));
        List<MindChoice> ranked = [fallback, .. all.OrderByDescending(choice => choice.Thought.Score)];
        if (fallback.Command is not BattleCommand.EndTurn) ranked.Add(Ends(seat, 0, all.Count));
        return [.. ranked.DistinctBy(choice => Core.Sessions.CanonicalJson.Write(choice.Command), StringComparer.Ordinal).Take(most)];
    }

    /// <summary>The option somebody named by its index; the first, which is the mind's own, where that is none of them or not legal any more.</summary>
    public static MindChoice Picked(BattleState state, ImmutableArray<MindChoice> options, int index, IDice dice) =>
        index >= 0 && index < options.Length && Battle.Decide(state, options[index].Command, dice).Refusal is null ? options[index] : options[0];

    private static MindChoice Moving(BattleState state, Combatant one, MindProfile mind, MindBest best)
    {
        if (MindSteps.SlipsAway(one, mind) && MindSteps.Farther(state, one) is { } away) return Goes(one, away, "slips-away", best, 0);
        if (Slips(one, mind, state)) return Plain(one, BasicActions.Disengage, "disengages", best, asBonus: true);
        if (MindSteps.Quarry(state, one, mind) is not { } quarry) return Ends(one.Seat, 0, best.Options);
        var able = one.Budget.Actions > 0 || one.Budget.Striking;
        if (able && MindSteps.Closer(state, one, quarry) is { } closer) return Goes(one, closer, "approaches", best, Places.Feet(state, one, quarry));
        var far = Places.Feet(state, one, quarry) > MindSteps.Wanted(one);
        if (one.Budget.Actions > 0 && far && Pace.FeetOf(state, one) > 0 && Has(state, one, BasicActions.Dash)) return Plain(one, BasicActions.Dash, "dashes", best);
        if (!able && far && !one.Budget.Attacked && MindSteps.Closer(state, one, quarry) is { } nearer) return Goes(one, nearer, "approaches", best, Places.Feet(state, one, quarry));
        if (one.Budget.Actions > 0 && Has(state, one, BasicActions.Dodge) && !one.Sum.Has(EffectKind.AttackedDisadvantage)) return Plain(one, BasicActions.Dodge, "dodges", best);
        return Ends(one.Seat, 0, best.Options);
    }

    private static MindChoice? Flee(BattleState state, Combatant one, MindProfile mind)
    {
        var best = new MindBest(null, null);
        var share = one.Health.Current * 100 / Math.Max(1, one.Health.Maximum);
        if (Has(state, one, BasicActions.Leave)) return Plain(one, BasicActions.Leave, "leaves", best, first: share);
        if (Has(state, one, BasicActions.StandUp)) return Plain(one, BasicActions.StandUp, "stand-up", best, first: share);
        if (!Moves.CanGo(state, one)) return null;
        var pressed = Moves.NearestFoe(state, one.Seat) is { } foe && Places.Feet(state, one, foe) <= foe.Profile.Figures.Reach;
        if (one.Budget.Feet >= 5 && MindSteps.Farther(state, one) is { } away)
        {
            if (pressed && mind.Tactics != Creatures.Tactics.Instinct && Has(state, one, BasicActions.Disengage) && !one.Sum.Has(EffectKind.ProvokesNothing)) return Plain(one, BasicActions.Disengage, "disengages", best, first: share);
            return Goes(one, away, "flees", best, share);
        }

        if (pressed || one.Budget.Feet >= 5) return null;
        return one.Budget.Actions > 0 && Has(state, one, BasicActions.Dash) ? Plain(one, BasicActions.Dash, "dashes", best, first: share) : null;
    }

    /// <summary>Whether a skirmisher breaks away as a bonus action after its blow.</summary>
    private static bool Slips(Combatant one, MindProfile mind, BattleState state)
    {
        if (mind.Role != Creatures.CombatRole.Skirmisher || !one.Budget.Attacked || one.Budget.Actions > 0 || one.Budget.Feet < 10 || one.Sum.Has(EffectKind.ProvokesNothing)) return false;
        if (Moves.NearestFoe(state, one.Seat) is not { } foe || !Places.Near(state, one, foe)) return false;
        return BasicOffers.Of(state, one, BasicActions.Disengage, asBonus: true) is not null;
    }

    private static bool Has(BattleState state, Combatant one, string key) => BasicOffers.Of(state, one, key, asBonus: false) is not null;

    private static MindChoice Goes(Combatant one, Dungeons.Cell to, string reason, MindBest best, int first) =>
        new(new BattleCommand.Move(one.Seat, to), new BattleThought(one.Seat, reason, 0, best.Options, [first, 0]));

    private static MindChoice Plain(Combatant one, string key, string reason, MindBest best, bool asBonus = false, int first = 0) =>
        new(new BattleCommand.Act(one.Seat, key) { AsBonus = asBonus }, new BattleThought(one.Seat, reason, 0, best.Options, [first, 0]));

    private static MindChoice Choice(int seat, BattleCommand command, MindBest best) =>
        new(command, new BattleThought(seat, best.Reason, best.Score, best.Options, [best.Numbers.First, best.Numbers.Second]));

    private static MindChoice Ends(int seat, int score, int options) =>
        new(new BattleCommand.EndTurn(seat), new BattleThought(seat, "nothing-left", score, options, [0, 0]));
}
