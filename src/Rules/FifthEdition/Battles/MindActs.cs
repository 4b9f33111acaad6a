using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>Weighs the actions that are legal now.</summary>
internal static class MindActs
{
    private static readonly ImmutableArray<string> _freedoms = [BasicActions.StandUp, BasicActions.Escape];
    private static readonly ImmutableArray<string> _rescues = [BasicActions.Stabilize, BasicActions.Wake];

    /// <summary>Weighs what is legal; each offer is worked out when it is looked at.</summary>
    public static void Weigh(BattleState state, Combatant one, MindProfile mind, MindBest best)
    {
        foreach (var figures in one.Profile.Figures.Actions)
        {
            if (Offers.Of(state, one, figures) is { } legal) One(state, one, legal, figures, mind, best);
        }

        if (best.Command is null && Offers.Of(state, one, one.Profile.Figures.Unarmed) is { } fist) One(state, one, fist, one.Profile.Figures.Unarmed, mind, best);
        if (!one.Sum.Nothing) Bound(state, one, mind, best);
        foreach (var key in one.Profile.BonusBasics)
        {
            if (BasicOffers.Of(state, one, key, asBonus: true) is { } bonus) Plain(state, one, bonus, best);
        }

        if (state.Combatants.Length < 3) return;
        foreach (var key in _rescues)
        {
            if (BasicOffers.Of(state, one, key, asBonus: false) is { } rescue) Plain(state, one, rescue, best);
        }
    }

    private static void Bound(BattleState state, Combatant one, MindProfile mind, MindBest best)
    {
        foreach (var effect in one.Effects)
        {
            if (effect.Waits is not (LaterAt.OnAction or LaterAt.OnBonusAction) || Offers.Again(state, one, effect) is not { } again) continue;
            if (Offers.FiguresOf(one, again.Key) is { } figures) One(state, one, again, figures, mind, best);
        }

        foreach (var key in _freedoms)
        {
            if (BasicOffers.Of(state, one, key, asBonus: false) is { } free) Plain(state, one, free, best);
        }
    }

    public static void One(BattleState state, Combatant one, LegalAction legal, ActionFigures figures, MindProfile mind, MindBest best)
    {
        if (!legal.Targets.IsEmpty) Aimed(state, one, legal, figures, mind, best);
        else if (legal.Area is not null && !Acts.IsAgain(legal.Key)) MindPlacement.Weigh(state, one, legal, figures, mind, best);
        else if (figures.ShapesSpells) return; // Points are for players to spend.
        else if (figures.Jumps) Jump(state, one, legal, best);
        else Self(state, one, legal, figures, best);
    }

    private static void Aimed(BattleState state, Combatant one, LegalAction legal, ActionFigures figures, MindProfile mind, MindBest best)
    {
        var (first, second, third) = (-1, -1, -1);
        var (most, next, last) = (0, 0, 0);
        var routine = figures.Action.Harms ? MindScores.Routine(one, figures) : 100;
        foreach (var seat in legal.Targets)
        {
            var other = state[seat];
            var foe = other.Side != one.Side;
            if (figures.Action.Harms != foe) continue;
            var score = foe ? MindScores.Against(state, one, figures, other, mind) * routine / 100 : MindScores.For(state, one, figures, other);
            if (score > most) (third, last, second, next, first, most) = (second, next, first, most, seat, score);
            else if (score > next) (third, last, second, next) = (second, next, seat, score);
            else if (score > last) (third, last) = (seat, score);
        }

        if (first < 0) return;
        var several = legal.Most > 1 && !legal.Repeats;
        var total = several ? most + next + (legal.Most > 2 ? last : 0) : most;
        total = MindScores.Price(state, one, figures, total);
        if (!best.Takes(total)) return;
        ImmutableArray<int> targets = !several || second < 0 ? [first] : third < 0 || legal.Most == 2 ? [first, second] : [first, second, third];
        var slot = legal.Slots.IsEmpty ? 0 : legal.Slots[0];
        best.Keep(total, new BattleCommand.Act(one.Seat, legal.Key) { Targets = targets, Slot = slot }, figures.Action.Harms ? "attacks" : "helps", first, most);
    }

    private static void Self(BattleState state, Combatant one, LegalAction legal, ActionFigures figures, MindBest best)
    {
        var score = figures.Walks ? Pressing(state, one, 400) : Acts.IsAgain(legal.Key) ? figures.Worth / 2 : MindScores.For(state, one, figures, one);
        score = MindScores.Price(state, one, figures, score);
        if (best.Takes(score)) best.Keep(score, new BattleCommand.Act(one.Seat, legal.Key) { Slot = legal.Slots.IsEmpty ? 0 : legal.Slots[0] }, "prepares");
    }

    /// <summary>To a foe's side, for those that fight there.</summary>
    private static void Jump(BattleState state, Combatant one, LegalAction legal, MindBest best)
    {
        var score = one.Profile.Figures.Ranged ? 0 : Pressing(state, one, 500);
        if (score == 0 || Moves.NearestFoe(state, one.Seat) is not { } foe || !best.Takes(score)) return;
        if (Places.FreeNear(state, foe.At, one.Profile.Figures.Edge, one.Seat, 4) is not { } cell) return;
        var at = GridPoint.MiddleOf(cell);
        if (GridDistance.Feet(one.Space, new Footprint(cell), state.Map.Diagonals) > legal.PlaceFeet) return;
        best.Keep(score, new BattleCommand.Act(one.Seat, legal.Key) { At = at, Slot = legal.Slots.IsEmpty ? 0 : legal.Slots[0] }, "jumps", foe.Seat);
    }

    /// <summary>What more movement is worth: something while no foe is in reach.</summary>
    private static int Pressing(BattleState state, Combatant one, int worth)
    {
        var foe = Moves.NearestFoe(state, one.Seat);
        return foe is not null && one.Budget.Actions > 0 && Places.Feet(state, one, foe) > one.Profile.Figures.Reach + one.Budget.Feet ? worth : 0;
    }

    private static void Plain(BattleState state, Combatant one, LegalAction legal, MindBest best)
    {
        var bonus = legal.Cost == ActionCost.Bonus;
        var score = legal.Key switch
        {
            BasicActions.StandUp => 1_000_000,
            BasicActions.Escape => one.Sum.Has(Condition.Restrained) || Moves.NearestFoe(state, one.Seat) is { } foe && Places.Feet(state, one, foe) > one.Profile.Figures.Reach ? 150 : 1,
            BasicActions.Wake => 900,
            BasicActions.Stabilize => 700,
            BasicActions.Hide when bonus => 60,
            BasicActions.Dash when bonus => Pressing(state, one, 120),
            _ => 0,
        };
        if (score == 0 || !best.Takes(score)) return;
        var target = -1;
        foreach (var seat in legal.Targets)
        {
            if (state[seat].Side == one.Side) target = seat;
        }

        if (legal.Least > 0 && target < 0) return;
        best.Keep(score, new BattleCommand.Act(one.Seat, legal.Key) { Targets = target < 0 ? [] : [target], AsBonus = bonus }, legal.Key, target);
    }
}
