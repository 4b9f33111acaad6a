using System.Collections.Immutable;
using Guildhall.Rules.Dungeons;
using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>
/// Ways over open ground that need no search: a king's walk that nobody stands in is as cheap as any. Everything else is left to
/// <see cref="Movement"/>.
/// </summary>
internal static class StraightWays
{
    /// <summary>The straight way to a space; null where it is not free, too long, or the ground is not open.</summary>
    public static GridPath? To(BattleState state, Combatant one, Cell to)
    {
        if (!Applies(state, one)) return null;
        var steps = Math.Max(Math.Abs(to.X - one.At.X), Math.Abs(to.Y - one.At.Y));
        if (steps * GridDistance.FeetPerSquare > one.Budget.Feet) return null;
        var path = ImmutableArray.CreateBuilder<PathStep>(steps + 1);
        var at = one.At;
        var edge = one.Profile.Figures.Edge;
        path.Add(new PathStep(one.Space, 0));
        for (var step = 1; step <= steps; step++)
        {
            at = new Cell(at.X + Math.Sign(to.X - at.X), at.Y + Math.Sign(to.Y - at.Y));
            var space = new Footprint(at, edge);
            if (!IsFree(state, one, space)) return null;
            path.Add(new PathStep(space, step * GridDistance.FeetPerSquare));
        }

        return new GridPath(path.MoveToImmutable());
    }

    /// <summary>The square in which a straight way toward somebody ends: where it is near enough, or the movement is used up.</summary>
    public static Cell? Toward(BattleState state, Combatant one, Combatant goal, int want)
    {
        if (!Applies(state, one)) return null;
        var at = one.At;
        var edge = one.Profile.Figures.Edge;
        for (var feet = one.Budget.Feet; feet >= GridDistance.FeetPerSquare; feet -= GridDistance.FeetPerSquare)
        {
            var space = new Footprint(at, edge);
            if (GridDistance.Feet(space, goal.Space, state.Map.Diagonals) <= want) break;
            at = new Cell(at.X + Step(at.X, at.X + edge - 1, goal.At.X, goal.Space.Right), at.Y + Step(at.Y, at.Y + edge - 1, goal.At.Y, goal.Space.Bottom));
            if (!IsFree(state, one, new Footprint(at, edge))) return null;
        }

        return at == one.At ? null : at;
    }

    private static int Step(int from, int to, int otherFrom, int otherTo) => otherFrom > to ? 1 : otherTo < from ? -1 : 0;

    /// <summary>The ends of straight runs in all eight directions, as far as the movement goes.</summary>
    public static IEnumerable<Cell> Ends(BattleState state, Combatant one)
    {
        if (!Moves.CanGo(state, one)) yield break;
        for (var direction = 0; direction < 9; direction++)
        {
            var (x, y) = ((direction % 3) - 1, (direction / 3) - 1);
            if (x == 0 && y == 0) continue;
            var at = one.At;
            for (var feet = one.Budget.Feet; feet >= GridDistance.FeetPerSquare; feet -= GridDistance.FeetPerSquare)
            {
                var next = new Cell(at.X + x, at.Y + y);
                if (!IsFree(state, one, new Footprint(next, one.Profile.Figures.Edge))) break;
                at = next;
            }

            if (at != one.At) yield return at;
        }
    }

    /// <summary>Whether the ground is open, and nothing changes what a step costs.</summary>
    public static bool Applies(BattleState state, Combatant one) =>
        state.Air.Open && state.Map.Diagonals == DiagonalRule.Five && !one.Squeezed
        && (one.Sum.Nothing || (!one.Sum.Has(Condition.Prone) && !one.Sum.Has(EffectKind.FlySpeed) && !one.Sum.Has(Condition.Frightened)))
        && !Grips(state, one);

    private static bool Grips(BattleState state, Combatant one)
    {
        foreach (var other in state.Combatants)
        {
            if (other.Seat != one.Seat && other.Sum.Has(Condition.Grappled)) return true;
        }

        return false;
    }

    private static bool IsFree(BattleState state, Combatant one, Footprint space)
    {
        if (space.At.X < 0 || space.At.Y < 0 || space.Right >= state.Map.Width || space.Bottom >= state.Map.Height) return false;
        foreach (var other in state.Combatants)
        {
            if (other.Seat != one.Seat && Places.Blocks(other) && other.Space.Overlaps(space)) return false;
        }

        return true;
    }
}
