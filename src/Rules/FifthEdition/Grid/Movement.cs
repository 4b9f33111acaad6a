using Guildhall.Rules.Dungeons;

namespace Guildhall.Rules.FifthEdition.Grid;

/// <summary>
/// Moving square by square (SRD 5.2, "Movement and Position"). Extra feet add up by cause: difficult terrain; crawling, climbing or
/// swimming without the speed for it; dragging somebody. Large and larger creatures squeeze where they have to, through what fits one
/// size less, and end a move squeezed only where their whole space cannot be had. Nobody walks into a pit; closed doors are walls until
/// somebody opens them.
/// </summary>
public static class Movement
{
    /// <summary>Where a mover can get with so many feet, ending in nobody's space.</summary>
    /// <param name="from">Its space, as its size asks for or, while it squeezes, one less; it is not among the others.</param>
    /// <param name="budgetFeet">What is left of its speed.</param>
    /// <exception cref="ArgumentOutOfRangeException">The start is off the map or of another size, or the budget is below 0.</exception>
    public static ReachableSpaces Reachable(BattleMap map, Mover mover, Footprint from, int budgetFeet, IEnumerable<Occupant> others)
    {
        from = Within(map, from);
        var search = Search(map, mover, from, budgetFeet, others, out var squares);
        var ends = new SortedDictionary<(int Y, int X), int>();
        foreach (var state in search.Run(from))
        {
            var space = search.SpaceOf(state);
            if (space != from && !squares.MayEnd(space)) continue;
            var end = (space.At.Y, space.At.X);
            if (!ends.TryAdd(end, state) && search.SpaceOf(ends[end]).Edge < space.Edge) ends[end] = state;
        }

        return new ReachableSpaces(search, ends);
    }

    /// <summary>The cheapest way to a space; null where there is none, or none that others let one end at.</summary>
    /// <param name="from">Its space, as its size asks for or, while it squeezes, one less; it is not among the others.</param>
    /// <param name="to">The north-western square of the space it shall end in.</param>
    /// <param name="budgetFeet">What is left of its speed; as much as it takes if left out.</param>
    /// <exception cref="ArgumentOutOfRangeException">The start is off the map or of another size, or the budget is below 0.</exception>
    public static GridPath? Shortest(
        BattleMap map, Mover mover, Footprint from, Cell to, IEnumerable<Occupant> others, int budgetFeet = int.MaxValue)
    {
        from = Within(map, from);
        var search = Search(map, mover, from, budgetFeet, others, out var squares);
        int? squeezed = null;
        foreach (var state in search.Run(from))
        {
            var space = search.SpaceOf(state);
            if (space.At != to || (space != from && !squares.MayEnd(space))) continue;
            if (space.Edge == Footprint.EdgeOf(mover.Size)) return search.PathTo(state);
            squeezed ??= state;
        }

        return squeezed is { } narrow ? search.PathTo(narrow) : null;
    }

    /// <summary>Who grew at the edge of the map sets out from the nearest space that is wholly on it.</summary>
    private static Footprint Within(BattleMap map, Footprint start)
    {
        if (!map.Contains(start.At)) return start;
        var x = Math.Max(0, Math.Min(start.At.X, map.Width - start.Edge));
        var y = Math.Max(0, Math.Min(start.At.Y, map.Height - start.Edge));
        return new Footprint(new Cell(x, y), start.Edge);
    }

    private static MoveSearch Search(
        BattleMap map, Mover mover, Footprint from, int budgetFeet, IEnumerable<Occupant> others, out MoveSquares squares)
    {
        map.Require(from.At);
        map.Require(new Cell(from.Right, from.Bottom));
        ArgumentOutOfRangeException.ThrowIfNegative(budgetFeet);
        var edge = Footprint.EdgeOf(mover.Size);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(from.Edge, edge, nameof(from));
        ArgumentOutOfRangeException.ThrowIfLessThan(from.Edge, Math.Max(1, edge - 1), nameof(from));
        var far = Math.Min(budgetFeet / GridDistance.FeetPerSquare, BattleMap.LongestSide) + edge;
        squares = new MoveSquares(map, mover, others, from.At.X - far, from.At.Y - far, from.At.X + far, from.At.Y + far);
        return new MoveSearch(squares, edge, map.Diagonals, budgetFeet);
    }
}
