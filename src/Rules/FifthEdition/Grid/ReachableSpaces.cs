using Guildhall.Rules.Dungeons;

namespace Guildhall.Rules.FifthEdition.Grid;

/// <summary>Where a mover can end its move, and how it gets there.</summary>
public sealed class ReachableSpaces
{
    private readonly MoveSearch _search;
    private readonly SortedDictionary<(int Y, int X), int> _ends;

    internal ReachableSpaces(MoveSearch search, SortedDictionary<(int Y, int X), int> ends)
    {
        _search = search;
        _ends = ends;
    }

    /// <summary>The north-western squares of the spaces, row by row; the start is among them.</summary>
    public IEnumerable<Cell> Ends => _ends.Keys.Select(key => new Cell(key.X, key.Y));

    /// <summary>What the cheapest way to a space costs in feet; null if it is not within reach.</summary>
    public int? CostTo(Cell end) => _ends.TryGetValue((end.Y, end.X), out var state) ? _search.CostOf(state) : null;

    /// <summary>The cheapest way; null if the space is not within reach.</summary>
    public GridPath? PathTo(Cell end) => _ends.TryGetValue((end.Y, end.X), out var state) ? _search.PathTo(state) : null;
}
