using System.Collections.Immutable;
using Guildhall.Rules.Dungeons;

namespace Guildhall.Rules.FifthEdition.Grid;

/// <summary>
/// Dijkstra's search over spaces. A state is a space, whether the mover squeezes in it, and whether the next diagonal step is a long
/// one. Costs are small multiples of 5 feet, so states wait in a ring of buckets, first come first served: equal maps give equal paths.
/// </summary>
internal sealed class MoveSearch
{
    /// <summary>A long diagonal step paid four times costs 40 feet: eight buckets ahead, and the current one.</summary>
    private const int Buckets = 9;

    private readonly MoveSquares _squares;
    private readonly int _edge;
    private readonly bool _countsTurns;
    private readonly int _budget;
    private readonly int[] _costs;
    private readonly int[] _parents;
    private readonly List<int>[] _ring = new List<int>[Buckets];
    private readonly Func<Cell, bool> _isSolid;
    private int _waiting;

    /// <summary>A search that has not begun.</summary>
    /// <param name="budget">Feet; states beyond are not looked at.</param>
    public MoveSearch(MoveSquares squares, int edge, DiagonalRule diagonals, int budget)
    {
        _squares = squares;
        _edge = edge;
        _countsTurns = diagonals == DiagonalRule.FiveTenFive;
        _budget = budget;
        _isSolid = squares.IsSolid;
        var states = squares.Width * squares.Height * 4;
        _costs = new int[states];
        _parents = new int[states];
        Array.Fill(_costs, int.MaxValue);
        for (var index = 0; index < Buckets; index++)
        {
            _ring[index] = [];
        }
    }

    /// <summary>The states that can be reached from a space, cheapest first; searched as they are asked for.</summary>
    /// <param name="from">Whole, or as narrow as one squeezes.</param>
    public IEnumerable<int> Run(Footprint from)
    {
        Offer(StateOf(from, turned: false), 0, -1);
        for (var cost = 0; _waiting > 0; cost += GridDistance.FeetPerSquare)
        {
            var bucket = _ring[cost / GridDistance.FeetPerSquare % Buckets];
            for (var index = 0; index < bucket.Count; index++)
            {
                var state = bucket[index];
                _waiting--;
                if (_costs[state] != cost) continue;
                yield return state;
                Expand(state, cost);
            }

            bucket.Clear();
        }
    }

    public Footprint SpaceOf(int state) => new(_squares.CellOf(state >> 2), (state & 1) == 0 ? _edge : _edge - 1);

    public int CostOf(int state) => _costs[state];

    public GridPath PathTo(int state)
    {
        var steps = ImmutableArray.CreateBuilder<PathStep>();
        for (var at = state; at >= 0; at = _parents[at])
        {
            steps.Add(new PathStep(SpaceOf(at), _costs[at]));
        }

        steps.Reverse();
        return new GridPath(steps.ToImmutable());
    }

    private int StateOf(Footprint space, bool turned) =>
        (_squares.IndexOf(space.At) << 2) | (turned ? 2 : 0) | (space.Edge == _edge ? 0 : 1);

    private void Expand(int state, int cost)
    {
        var from = SpaceOf(state);
        foreach (var step in GridSteps.All)
        {
            if (from.Edge < _edge)
            {
                Squeeze(from, step);
                continue;
            }

            if (!from.CutsCorner(step, _isSolid) && Try(from.Moved(step), step)) continue;
            if (_edge == 1) continue;
            foreach (var part in Parts(from))
            {
                if (!part.CutsCorner(step, _isSolid) && !Parts(from).Contains(part.Moved(step))) Try(part.Moved(step), step);
            }
        }

        void Squeeze(Footprint narrow, (int X, int Y) step)
        {
            if (narrow.CutsCorner(step, _isSolid)) return;
            var to = narrow.Moved(step);
            if (!Try(to, step)) return;
            for (var corner = 0; corner < 4; corner++)
            {
                Try(new Footprint(new Cell(to.At.X - (corner & 1), to.At.Y - (corner >> 1)), _edge), step);
            }
        }

        bool Try(Footprint to, (int X, int Y) step)
        {
            if (!_squares.Fits(to)) return false;
            var diagonal = step.X != 0 && step.Y != 0;
            var turned = (state & 2) != 0;
            var feet = diagonal && turned ? 2 * GridDistance.FeetPerSquare : GridDistance.FeetPerSquare;
            var total = cost + (feet * _squares.Price(from, to, squeezes: to.Edge < _edge));
            Offer(StateOf(to, _countsTurns && (turned ^ diagonal)), total, state);
            return true;
        }
    }

    /// <summary>The four blocks one size smaller within a space.</summary>
    private IEnumerable<Footprint> Parts(Footprint space)
    {
        for (var corner = 0; corner < 4; corner++)
        {
            yield return new Footprint(new Cell(space.At.X + (corner & 1), space.At.Y + (corner >> 1)), _edge - 1);
        }
    }

    private void Offer(int state, int cost, int parent)
    {
        if (cost > _budget || cost >= _costs[state]) return;
        _costs[state] = cost;
        _parents[state] = parent;
        _ring[cost / GridDistance.FeetPerSquare % Buckets].Add(state);
        _waiting++;
    }
}
