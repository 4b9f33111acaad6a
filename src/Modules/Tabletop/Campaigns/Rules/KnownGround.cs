using Guildhall.Modules.Tabletop.Campaigns.State;
using Guildhall.Rules.Dungeons;
using Guildhall.Rules.Dungeons.Fogs;
using Guildhall.Rules.Dungeons.Places;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Modules.Tabletop.Campaigns.Rules;

/// <summary>Where somebody can walk by what they know: open ground they have seen, around known traps and hazards, by known stairs.</summary>
/// <param name="bold">Whether they go through traps and hazards, where there is no other way.</param>
internal sealed class KnownGround(Expedition expedition, Fog fog, bool bold = false)
{
    private static readonly (int X, int Y)[] _steps = [(0, -1), (1, 0), (0, 1), (-1, 0), (1, -1), (1, 1), (-1, 1), (-1, -1)];
    private readonly Dictionary<int, (PlaceView View, HashSet<Cell> Shunned)> _floors = [];

    /// <summary>A floor as it is known.</summary>
    public PlaceView View(int floor) => Floor(floor).View;

    /// <summary>Whether one can stand there as far as is known.</summary>
    public bool IsOpen(Spot spot)
    {
        if (!expedition.Place.Contains(spot)) return false;
        var (view, shunned) = Floor(spot.Floor);
        return view.GroundAt(spot.At) is { } terrain && !terrain.IsSolid() && terrain != Terrain.Pit && (bold || (terrain != Terrain.Hazard && !shunned.Contains(spot.At)));
    }

    /// <summary>Whether something beside it was never seen.</summary>
    public bool IsEdge(Spot spot)
    {
        for (var side = 0; side < 4; side++)
        {
            var beside = Step(spot, _steps[side]);
            if (expedition.Place.Contains(beside) && !View(spot.Floor).IsKnown(beside.At)) return true;
        }

        return false;
    }

    /// <summary>The shortest way to the nearest square that is wanted, the start left out; null where none is known.</summary>
    /// <param name="most">Squares, at most.</param>
    public List<Spot>? Way(Spot from, Func<Spot, bool> wanted, int most = int.MaxValue)
    {
        var cameFrom = new Dictionary<Spot, Spot> { [from] = from };
        var queue = new Queue<(Spot At, int Steps)>([(from, 0)]);
        while (queue.TryDequeue(out var next))
        {
            if (next.At != from && wanted(next.At)) return Back(cameFrom, from, next.At);
            if (next.Steps >= most) continue;
            foreach (var step in _steps)
            {
                var to = Step(next.At, step);
                if (!cameFrom.ContainsKey(to) && IsOpen(to) && !CutsCorner(next.At, step)) Add(to);
            }

            if (expedition.Place.StairsFrom(next.At) is { } other && !cameFrom.ContainsKey(other)) Add(other);

            void Add(Spot to)
            {
                cameFrom[to] = next.At;
                queue.Enqueue((to, next.Steps + 1));
            }
        }

        return null;
    }

    /// <summary>Open squares near one, the nearest first, itself among them.</summary>
    public IEnumerable<Spot> Around(Spot middle, int most) => Reach(middle, most).Select(reached => reached.At);

    /// <summary>Open squares of the floor that can be walked to, the nearest first, each with its distance in squares.</summary>
    public IEnumerable<(Spot At, int Steps)> Reach(Spot middle, int most)
    {
        var seen = new HashSet<Spot> { middle };
        var queue = new Queue<(Spot At, int Steps)>([(middle, 0)]);
        while (queue.TryDequeue(out var next))
        {
            yield return next;
            if (next.Steps >= most) continue;
            foreach (var step in _steps)
            {
                var to = Step(next.At, step);
                if (IsOpen(to) && !CutsCorner(next.At, step) && seen.Add(to)) queue.Enqueue((to, next.Steps + 1));
            }
        }
    }

    private static Spot Step(Spot from, (int X, int Y) step) => new(from.Floor, from.X + step.X, from.Y + step.Y);

    private bool CutsCorner(Spot from, (int X, int Y) step) =>
        step.X != 0 && step.Y != 0 && (IsSolid(Step(from, (step.X, 0))) || IsSolid(Step(from, (0, step.Y))));

    private bool IsSolid(Spot spot) => !expedition.Place.Contains(spot) || View(spot.Floor).GroundAt(spot.At) is not { } terrain || terrain.IsSolid();

    private static List<Spot> Back(Dictionary<Spot, Spot> cameFrom, Spot from, Spot to)
    {
        var way = new List<Spot>();
        for (var at = to; at != from; at = cameFrom[at]) way.Add(at);
        way.Reverse();
        return way;
    }

    private (PlaceView View, HashSet<Cell> Shunned) Floor(int floor)
    {
        if (_floors.TryGetValue(floor, out var known)) return known;
        var view = Views.For(expedition.Place, fog, floor, null, []);
        var shunned = expedition.Place.Traps
            .Where(trap => trap.At.Floor == floor && trap.Trigger == TrapTrigger.Enter && fog.Traps.GetValueOrDefault(trap.Id))
            .SelectMany(trap => trap.Plates.Cells().Append(trap.At.At))
            .ToHashSet();
        return _floors[floor] = (view, shunned);
    }
}
