using System.Collections.Immutable;
using Guildhall.Rules.Dungeons;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>What those do who have lost their minds.</summary>
internal static class Wandering
{
    private const string Origin = "flail";
    private const string Straying = "stray";
    private static readonly ImmutableArray<(int X, int Y)> _ways = [(0, -1), (1, -1), (1, 0), (1, 1), (0, 1), (-1, 1), (-1, 0), (-1, -1)];

    /// <summary>A melee attack against anybody within reach, by chance; nothing where nobody is.</summary>
    public static void Flail(BattleStory story, int seat)
    {
        var one = story[seat];
        if (!one.Stands || one.Sum.Incapacitated) return;
        var strike = one.Profile.Figures.Actions.Where(action => action.Reach > 0 && action.Action is { Timing: Creatures.ActionTiming.Action, Use: null, Spell: null }).MaxBy(action => action.Worth) ?? one.Profile.Figures.Unarmed;
        List<int> near = [];
        foreach (var other in story.State.Combatants)
        {
            if (other.Seat != seat && other.Present && other.Health.State != LifeState.Dead && Places.Feet(story.State, one, other) <= Math.Max(GridDistance.FeetPerSquare, strike.Reach)) near.Add(other.Seat);
        }

        if (near.Count == 0) return;
        var face = near.Count == 1 ? 1 : story.Dice.Roll(near.Count);
        if (near.Count > 1) story.Tell(new BattleEvent.Thrown(seat, Origin, near.Count, face));
        story.Depth++;
        new StepRun(story, seat, strike, [near[face - 1]], 0).Run();
        story.Depth--;
    }

    /// <summary>In one of eight directions by chance, as far as the speed carries and the way is free.</summary>
    public static void Stray(BattleStory story, int seat)
    {
        var face = story.Dice.Roll(_ways.Length);
        story.Tell(new BattleEvent.Thrown(seat, Straying, _ways.Length, face));
        var (x, y) = _ways[face - 1];
        GridPath? way = null;
        var one = story[seat];
        for (var to = new Cell(one.At.X + x, one.At.Y + y); Moves.Way(story.State, one, to) is { } path; to = new Cell(to.X + x, to.Y + y)) way = path;
        if (way is not null) Moves.Walk(story, seat, way, MoveCause.Granted);
    }
}
