using Guildhall.Core.Chance;

namespace Guildhall.Rules.Dungeons;

/// <summary>
/// Grows a sketch room by room, each new one beside or beyond a gap from an older one: a spanning tree by construction.
/// A few more edges between neighbors then close loops.
/// </summary>
internal sealed class SectorGrower
{
    private const int LeastLoopsPercent = 15;
    private const int MostLoopsPercent = 25;
    private const int GapPercent = 20;
    private const int NewestPercent = 55;
    private readonly DiceCup _dice;
    private readonly int _columns;
    private readonly int _rows;
    private readonly List<Cell> _sectors = [];
    private readonly List<SectorEdge> _edges = [];
    private readonly Dictionary<Cell, int> _rooms = [];
    private readonly HashSet<Cell> _crossed = [];

    private SectorGrower(DiceCup dice, int columns, int rows) => (_dice, _columns, _rows) = (dice, columns, rows);

    /// <summary>A sketch; null if growth got stuck and must start again.</summary>
    public static SectorSketch? TryGrow(DiceCup dice, int columns, int rows, int rooms)
    {
        var grower = new SectorGrower(dice, columns, rows);
        grower.Place(new Cell(dice.Below(columns), dice.Below(rows)));
        for (var patience = rooms * 20; grower._sectors.Count < rooms && patience > 0; patience--)
        {
            grower.TryAddRoom();
        }

        return grower._sectors.Count == rooms && grower.TryCloseLoops() ? new SectorSketch([.. grower._sectors], [.. grower._edges]) : null;
    }

    private void Place(Cell sector)
    {
        _rooms.Add(sector, _sectors.Count);
        _sectors.Add(sector);
    }

    private void TryAddRoom()
    {
        var from = _dice.Roll(100) <= NewestPercent ? _sectors.Count - 1 : _dice.Below(_sectors.Count);
        var side = _dice.Pick(CompassSides.All);
        var gap = _dice.Roll(100) <= GapPercent;
        var next = _sectors[from].Step(side);
        var target = gap ? next.Step(side) : next;
        if (!IsFree(target) || (gap && !IsFree(next)))
        {
            return;
        }

        if (gap)
        {
            _crossed.Add(next);
        }

        _edges.Add(new SectorEdge(from, side, _sectors.Count));
        Place(target);
    }

    private bool TryCloseLoops()
    {
        var percent = LeastLoopsPercent + _dice.Below(MostLoopsPercent - LeastLoopsPercent + 1);
        var wanted = Math.Max(1, ((_edges.Count * percent) + 50) / 100);
        for (; wanted > 0; wanted--)
        {
            var candidates = Candidates();
            if (candidates.Count == 0)
            {
                return false;
            }

            var edge = _dice.Pick(candidates);
            if (!_rooms.ContainsKey(_sectors[edge.From].Step(edge.Side)))
            {
                _crossed.Add(_sectors[edge.From].Step(edge.Side));
            }

            _edges.Add(edge);
        }

        return true;
    }

    private List<SectorEdge> Candidates()
    {
        var candidates = new List<SectorEdge>();
        for (var from = 0; from < _sectors.Count; from++)
        {
            foreach (var side in (ReadOnlySpan<Compass>)[Compass.East, Compass.South])
            {
                var next = _sectors[from].Step(side);
                var found = _rooms.TryGetValue(next, out var to) || (IsFree(next) && _rooms.TryGetValue(next.Step(side), out to));
                if (found && !_edges.Exists(edge => edge.Touches(from) && edge.Touches(to)))
                {
                    candidates.Add(new SectorEdge(from, side, to));
                }
            }
        }

        return candidates;
    }

    private bool IsFree(Cell sector) =>
        sector.X >= 0 && sector.X < _columns && sector.Y >= 0 && sector.Y < _rows
        && !_rooms.ContainsKey(sector) && !_crossed.Contains(sector);
}
