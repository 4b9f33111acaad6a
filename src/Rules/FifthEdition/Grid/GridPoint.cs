using Guildhall.Rules.Dungeons;

namespace Guildhall.Rules.FifthEdition.Grid;

/// <summary>Where areas start: a corner, the middle of a side or the middle of a square.</summary>
/// <param name="X">Half squares from the western edge: even on grid lines, odd in the middle of a column.</param>
/// <param name="Y">Half squares from the northern edge: even on grid lines, odd in the middle of a row.</param>
public readonly record struct GridPoint(int X, int Y)
{
    /// <summary>The middle of a square.</summary>
    public static GridPoint MiddleOf(Cell cell) => new((2 * cell.X) + 1, (2 * cell.Y) + 1);

    /// <summary>The north-western corner of a square.</summary>
    public static GridPoint CornerOf(Cell cell) => new(2 * cell.X, 2 * cell.Y);

    /// <summary>The middle of a space, which is a corner for even sizes.</summary>
    public static GridPoint MiddleOf(Footprint space) => new((2 * space.At.X) + space.Edge, (2 * space.At.Y) + space.Edge);
}
