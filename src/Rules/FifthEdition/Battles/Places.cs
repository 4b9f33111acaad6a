using System.Collections.Immutable;
using Guildhall.Rules.Dungeons;
using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>Who stands where, and what that means: distance, sight, cover, free squares.</summary>
internal static class Places
{
    public static int Feet(BattleState state, Combatant one, Combatant other) => GridDistance.Feet(one.Space, other.Space, state.Map.Diagonals);

    public static bool Near(BattleState state, Combatant one, Combatant other) => Feet(state, one, other) <= GridDistance.FeetPerSquare;

    /// <summary>How well somebody perceives somebody else.</summary>
    public static Perceived Look(BattleState state, Combatant viewer, Combatant target)
    {
        var air = state.Air;
        var invisible = target.Sum.Has(Condition.Invisible) && !viewer.Sum.Has(EffectKind.SeesInvisible) && !target.Sum.Has(EffectKind.Revealed);
        var blind = viewer.Sum.Has(Condition.Blinded);
        if (air.Open && !invisible && !blind) return Perceived.Clearly;
        var senses = viewer.Profile.Senses;
        if (viewer.Sum.Has(EffectKind.Darkvision)) senses = senses with { Darkvision = Math.Max(senses.Darkvision, Lasting.Most(viewer, EffectKind.Darkvision)) };
        if (viewer.Sum.Has(EffectKind.Truesight)) senses = senses with { Truesight = Math.Max(senses.Truesight, Lasting.Most(viewer, EffectKind.Truesight)) };
        return air.Sight.Look(new Viewer(viewer.Space, senses, blind), target.Space, invisible);
    }

    public static bool Sees(BattleState state, Combatant viewer, Combatant target) => Look(state, viewer, target) >= Perceived.Dimly;

    /// <summary>Whether nothing that fills its square stands between them.</summary>
    public static bool Clear(BattleState state, Combatant one, Combatant other) =>
        state.Field!.Open || LineOfSight.Between(state.Map, one.Space, other.Space);

    /// <summary>Cover of a target against an attacker.</summary>
    public static CoverDegree Cover(BattleState state, Combatant attacker, Combatant target)
    {
        var degree = CoverDegree.None;
        if (!state.Field!.Open || (state.Combatants.Length > 2 && Feet(state, attacker, target) > GridDistance.FeetPerSquare))
        {
            degree = Grid.Cover.Between(state.Map, attacker.Space, target.Space, Others(state, attacker.Seat, target.Seat));
        }

        if (target.Sum.Has(EffectKind.Cover))
        {
            var own = Lasting.Most(target, EffectKind.Cover);
            var given = own == 0 ? CoverDegree.Total : own >= 5 ? CoverDegree.ThreeQuarters : CoverDegree.Half;
            if (given > degree) degree = given;
        }

        return degree;
    }

    /// <summary>Everybody else in the way of a mover.</summary>
    /// <param name="seat">Whose friends let it pass.</param>
    public static List<Occupant> Others(BattleState state, int seat, int except = -1)
    {
        var others = new List<Occupant>(state.Combatants.Length);
        var side = state[seat].Side;
        var nimble = state[seat].Profile.Figures.Has(FeatureTrait.HalflingNimbleness);
        foreach (var other in state.Combatants)
        {
            if (other.Seat == seat || other.Seat == except || !Blocks(other)) continue;
            var size = other.Squeezed ? other.Profile.Size - 1 : other.Profile.Size;
            others.Add(new Occupant(other.At, size, other.Side == side, other.Sum.Incapacitated || !other.Stands || (nimble && size > state[seat].Profile.Size)));
        }

        return others;
    }

    /// <summary>Whether its body takes up its space: the dead do not.</summary>
    public static bool Blocks(Combatant one) => one.Present && one.Health.State != Combat.LifeState.Dead && !one.Sum.Has(EffectKind.Swallowed);

    /// <summary>The free space nearest to a square, within some squares; null if there is none.</summary>
    /// <param name="toward">Of several as near, the one nearest to this seat; −1 for the first from the north-west.</param>
    public static Cell? FreeNear(BattleState state, Cell center, int edge, int seat, int squares, int awayFrom = -1, int toward = -1)
    {
        Cell? best = null;
        var least = int.MaxValue;
        for (var ring = 0; ring <= squares; ring++)
        {
            for (var y = center.Y - ring; y <= center.Y + ring; y++)
            {
                for (var x = center.X - ring; x <= center.X + ring; x++)
                {
                    if (Math.Max(Math.Abs(x - center.X), Math.Abs(y - center.Y)) != ring) continue;
                    var space = new Footprint(new Cell(x, y), edge);
                    if (!Free(state, space, seat) || (awayFrom >= 0 && space.Overlaps(state[awayFrom].Space))) continue;
                    if (toward < 0) return space.At;
                    if (GridDistance.Feet(space, state[toward].Space, state.Map.Diagonals) is var feet && feet < least) (best, least) = (space.At, feet);
                }
            }

            if (best is not null) break;
        }

        return best;
    }

    /// <summary>Whether a body could be there.</summary>
    public static bool Free(BattleState state, Footprint space, int seat)
    {
        for (var y = space.At.Y; y <= space.Bottom; y++)
        {
            for (var x = space.At.X; x <= space.Right; x++)
            {
                var cell = new Cell(x, y);
                if (!state.Map.Contains(cell) || state.Map[cell].IsSolid() || state.Map[cell] == Terrain.Pit) return false;
            }
        }

        foreach (var other in state.Combatants)
        {
            if (other.Seat != seat && Blocks(other) && other.Space.Overlaps(space)) return false;
        }

        return true;
    }

    /// <summary>Whether friends of a creature stand beside a target and can act.</summary>
    public static bool AllyBeside(BattleState state, Combatant attacker, Combatant target)
    {
        foreach (var other in state.Combatants)
        {
            if (other.Seat == attacker.Seat || other.Seat == target.Seat || other.Side != attacker.Side || !other.Stands) continue;
            if (!other.Sum.Incapacitated && Near(state, other, target)) return true;
        }

        return false;
    }

    /// <summary>Whether a friend stands on the opposite side of the target.</summary>
    public static bool Flanks(BattleState state, Combatant attacker, Combatant target)
    {
        if (state.Combatants.Length < 3) return false;
        var middle = GridPoint.MiddleOf(target.Space);
        var own = GridPoint.MiddleOf(attacker.Space);
        foreach (var other in state.Combatants)
        {
            if (other.Seat == attacker.Seat || other.Side != attacker.Side || !other.Stands || other.Sum.Incapacitated || !Near(state, other, target)) continue;
            var across = GridPoint.MiddleOf(other.Space);
            var (x, y) = (own.X - middle.X, own.Y - middle.Y);
            var (otherX, otherY) = (across.X - middle.X, across.Y - middle.Y);
            // Opposite: the angle between both is wider than 135 degrees, compared squared.
            long along = (x * otherX) + (y * otherY);
            if (along < 0 && 2 * along * along >= (long)((x * x) + (y * y)) * ((otherX * otherX) + (otherY * otherY))) return true;
        }

        return false;
    }

    /// <summary>Whether a foe that can act stands within 5 feet, which spoils ranged attacks.</summary>
    public static bool Crowded(BattleState state, Combatant attacker)
    {
        foreach (var other in state.Combatants)
        {
            if (other.Side == attacker.Side || !other.Stands || other.Sum.Incapacitated) continue;
            if (Near(state, attacker, other) && Sees(state, other, attacker)) return true;
        }

        return false;
    }

    /// <summary>The squares an area covers.</summary>
    public static CellSet Cells(BattleState state, AreaTemplate area) => AreaCells.Of(state.Map, area);

    /// <summary>Seats whose space an area touches; the source itself only where it says so.</summary>
    public static ImmutableArray<int> Caught(BattleState state, CellSet cells, int source, bool withSource)
    {
        var caught = ImmutableArray.CreateBuilder<int>();
        foreach (var one in state.Combatants)
        {
            if (!one.Present || one.Health.State == Combat.LifeState.Dead || (one.Seat == source && !withSource)) continue;
            if (cells.ContainsAny(one.Space)) caught.Add(one.Seat);
        }

        return caught.ToImmutable();
    }
}
