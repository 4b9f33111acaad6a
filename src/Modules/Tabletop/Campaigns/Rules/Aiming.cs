using System.Collections.Immutable;
using Guildhall.Core.Results;
using Guildhall.Rules.Dungeons;
using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Battles;
using Guildhall.Rules.FifthEdition.Creatures;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Modules.Tabletop.Campaigns.Rules;

/// <summary>Fills in what a legal action leaves open, from as little as a player says: nothing, somebody, or a square.</summary>
internal static class Aiming
{
    /// <summary>The action aimed.</summary>
    /// <param name="target">A seat; null for whoever suits best.</param>
    /// <param name="square">A square; null for none.</param>
    public static Result<BattleCommand.Act> At(BattleState battle, LegalAction legal, int? target, Cell? square, int slot = 0, string? choice = null)
    {
        var act = new BattleCommand.Act(legal.Seat, legal.Key)
        {
            Slot = slot,
            AsBonus = TakenAsBonus(legal),
            Choices = choice is null ? [] : [.. choice.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)],
        };
        if (legal is { Area: { } area } && (legal.PlaceFeet > 0 || legal.Directed)) return Area(battle, legal, area, act, target, square);
        if (legal.Destination) return square is { } to ? act with { At = GridPoint.CornerOf(to) } : Refusal.Of("battle.needs-square");
        if (legal.Most == 0 || legal.Targets.IsEmpty) return act;
        if (target is { } seat) return legal.Targets.Contains(seat) ? act with { Targets = Spread(legal, seat) } : Refusal.Of("battle.out-of-reach");
        var sensible = Sensible(battle, legal);
        return act with { Targets = [.. (sensible.IsEmpty ? legal.Targets : sensible).Take(legal.Most)] };
    }

    /// <summary>Whether it must be said that a bonus action pays for it: for what everybody can do, and this one as a bonus action.</summary>
    public static bool TakenAsBonus(LegalAction legal) => legal.Cost == ActionCost.Bonus && BasicActions.All.Contains(legal.Key, StringComparer.Ordinal);

    /// <summary>
    /// Whom it makes sense to aim at, the likeliest first: harm is for foes, what heals for friends and oneself, who lacks most first; what is neither may be
    /// for anybody. A command may still name any legal target.
    /// </summary>
    public static ImmutableArray<int> Sensible(BattleState battle, LegalAction legal)
    {
        var side = battle[legal.Seat].Side;
        if (Meant(battle, legal) is not { } action) return legal.Targets;
        if (action.Harms) return [.. legal.Targets.Where(seat => battle[seat].Side != side)];
        return Heals(action)
            ? [.. legal.Targets.Where(seat => battle[seat].Side == side).OrderBy(seat => battle[seat].Health.Current * 100 / Math.Max(1, battle[seat].Health.Maximum))]
            : [.. legal.Targets.OrderBy(seat => battle[seat].Side == side ? 0 : 1)];
    }

    /// <summary>The placement of an area that reaches most of those it is for and fewest of the others.</summary>
    /// <returns>How many foes and friends it reaches; null where it reaches nobody it is for.</returns>
    public static (BattleCommand.Act Act, int Foes, int Friends)? Best(BattleState battle, LegalAction legal)
    {
        if (legal.Area is not { } area) return null;
        var heals = Meant(battle, legal) is { } action && Heals(action);
        (BattleCommand.Act Act, int Foes, int Friends)? best = null;
        var most = int.MinValue;
        foreach (var other in battle.Combatants.Where(other => other.Stands && (heals || other.Seat != legal.Seat)))
        {
            if (!At(battle, legal, other.Seat, null).TryGet(out var act, out _)) continue;
            var (foes, friends) = Caught(battle, legal.Seat, area, act);
            var worth = heals ? friends - (2 * foes) : foes - (2 * friends);
            if ((heals ? friends : foes) == 0 || worth <= most) continue;
            (best, most) = ((act, foes, friends), worth);
        }

        return best;
    }

    private static CombatAction? Meant(BattleState battle, LegalAction legal) => battle[legal.Seat].Profile.Actions.FirstOrDefault(action => action.Key == legal.Key);

    /// <summary>Whether it gives hit points or life, and harms nobody.</summary>
    private static bool Heals(CombatAction action) => !action.Harms && AutomationTree.Steps(action.Do).Any(step =>
        step is AutomationNode.Heal or AutomationNode.Buffer or AutomationNode.Life { To: LifeChange.Revived or LifeChange.Stable });

    /// <summary>How many of either side an area reaches.</summary>
    public static (int Foes, int Friends) Caught(BattleState battle, int seat, ActionArea area, BattleCommand.Act act)
    {
        if (Template(battle, battle[seat], area, act) is not { } template) return (0, 0);
        var cells = AreaCells.Of(battle.Field!.Map, template);
        var side = battle[seat].Side;
        var caught = battle.Combatants.Where(other => other.Stands && other.Space.Cells().Any(cells.Contains)).ToList();
        return (caught.Count(other => other.Side != side), caught.Count(other => other.Side == side && (other.Seat != seat || act.At is not null)));
    }

    private static Result<BattleCommand.Act> Area(BattleState battle, LegalAction legal, ActionArea area, BattleCommand.Act act, int? target, Cell? square)
    {
        var aim = square is { } cell ? GridPoint.MiddleOf(cell) : target is { } seat ? GridPoint.MiddleOf(battle[seat].Space) : (GridPoint?)null;
        if (aim is not { } point) return Best(battle, legal) is { } best ? best.Act with { Slot = act.Slot, Choices = act.Choices } : Refusal.Of("battle.needs-square");
        var from = battle[legal.Seat];
        var middle = GridPoint.MiddleOf(from.Space);
        if (legal.PlaceFeet > 0) act = act with { At = point };
        if (!legal.Directed) return act;
        return point == middle ? Refusal.Of("battle.needs-square") : act with { Toward = Heading.Between(middle, point) };
    }

    private static AreaTemplate? Template(BattleState battle, Combatant from, ActionArea area, BattleCommand.Act act)
    {
        var origin = act.At ?? GridPoint.MiddleOf(from.Space);
        var toward = act.Toward ?? new Heading(0, 1);
        return area.Shape switch
        {
            AreaShape.Sphere => new AreaTemplate.Sphere(origin, area.Feet),
            AreaShape.Cylinder => new AreaTemplate.Cylinder(origin, area.Feet),
            AreaShape.Cone => new AreaTemplate.Cone(origin, toward, area.Feet),
            AreaShape.Line => new AreaTemplate.Line(origin, toward, area.Feet, area.Width == 0 ? GridDistance.FeetPerSquare : area.Width),
            AreaShape.Cube => new AreaTemplate.Cube(origin, toward, area.Feet),
            AreaShape.Emanation => new AreaTemplate.Emanation(from.Space, area.Feet),
            _ => null,
        };
    }

    // Darts and rays go to one creature unless somebody says otherwise.
    private static ImmutableArray<int> Spread(LegalAction legal, int seat) => legal.Repeats ? [.. Enumerable.Repeat(seat, legal.Most)] : [seat];
}
