using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Creatures;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>Where an area catches most foes and fewest friends: on a foe, or between two.</summary>
internal static class MindPlacement
{
    private const int MostFoes = 6;

    /// <summary>Weighs placements of an area and keeps the best.</summary>
    public static void Weigh(BattleState state, Combatant one, LegalAction legal, ActionFigures figures, MindProfile mind, MindBest best)
    {
        var action = figures.Action;
        var slot = legal.Slots.IsEmpty ? action.SpellLevel : legal.Slots[0];
        if (action.Aim == AimKind.AreaFromSelf && !legal.Directed)
        {
            Try(null, null);
            return;
        }

        var foes = 0;
        var own = GridPoint.MiddleOf(one.Space);
        foreach (var foe in state.Combatants)
        {
            if (foe.Side == one.Side || !foe.Stands || foes >= MostFoes) continue;
            foes++;
            var middle = GridPoint.MiddleOf(foe.Space);
            var toward = Heading.Between(own, middle);
            if (action.Aim == AimKind.AreaFromSelf)
            {
                if (toward != default && Places.Feet(state, one, foe) <= action.Area!.Feet + action.Area.Width) Try(null, toward);
                continue;
            }

            var at = Inside(state, Centered(action.Area!.Shape, foe.At, middle));
            if (Reaches(at)) Try(at, legal.Directed ? (toward == default ? new Heading(1, 0) : toward) : null);
            foreach (var other in state.Combatants)
            {
                if (other.Seat <= foe.Seat || other.Side == one.Side || !other.Stands || legal.Directed) continue;
                var between = GridPoint.MiddleOf(other.Space);
                var half = Inside(state, new GridPoint((middle.X + between.X) / 2, (middle.Y + between.Y) / 2));
                if (Reaches(half)) Try(half, null);
            }
        }

        bool Reaches(GridPoint at)
        {
            var cell = new Footprint(new Dungeons.Cell(at.X / 2, at.Y / 2));
            return GridDistance.Feet(one.Space, cell, state.Map.Diagonals) <= legal.PlaceFeet && (state.Field!.Open || LineOfSight.Between(state.Map, one.Space, cell));
        }

        void Try(GridPoint? at, Heading? toward)
        {
            var caught = Acts.Caught(state, one, figures, at, toward, slot);
            var (score, hit, friends) = Sum(state, one, figures, mind, caught);
            score = MindScores.Price(state, one, figures, score);
            if (!best.Takes(score)) return;
            best.Keep(score, new BattleCommand.Act(one.Seat, action.Key) { At = at, Toward = toward, Slot = legal.Slots.IsEmpty ? 0 : slot }, "area", hit, friends);
        }
    }

    private static (int Score, int Foes, int Friends) Sum(BattleState state, Combatant one, ActionFigures figures, MindProfile mind, ImmutableArray<int> caught)
    {
        var (score, foes, friends) = (0, 0, 0);
        foreach (var seat in caught)
        {
            var other = state[seat];
            if (!other.Present || other.Health.State == Combat.LifeState.Dead) continue;
            var foe = other.Side != one.Side;
            if (!figures.Action.Harms)
            {
                if (!foe) score += MindScores.For(state, one, figures, other);
                continue;
            }

            if (foe)
            {
                foes++;
                score += MindScores.Against(state, one, figures, other, mind);
            }
            else
            {
                friends++;
                score -= MindScores.Expected(state, one, figures, other) * 3 / 2;
            }
        }

        return (score, foes, friends);
    }

    private static GridPoint Centered(AreaShape shape, Dungeons.Cell cell, GridPoint middle) =>
        shape is AreaShape.Cube or AreaShape.Line ? GridPoint.MiddleOf(cell) : middle;

    private static GridPoint Inside(BattleState state, GridPoint at) =>
        new(Math.Clamp(at.X, 0, (2 * state.Map.Width) - 1), Math.Clamp(at.Y, 0, (2 * state.Map.Height) - 1));
}
