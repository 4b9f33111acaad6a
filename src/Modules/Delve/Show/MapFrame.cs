using Guildhall.Modules.Delve.State;
using Guildhall.Rules.Dungeons;

namespace Guildhall.Modules.Delve.Show;

/// <summary>The part of the dungeon a map shows: what is known, with some darkness around it, as large as the paper allows.</summary>
/// <param name="Left">The first column shown.</param>
/// <param name="Top">The first row shown.</param>
/// <param name="Columns">How many columns.</param>
/// <param name="Rows">How many rows.</param>
internal sealed record MapFrame(int Left, int Top, int Columns, int Rows)
{
    /// <summary>Pixels above the map for its title.</summary>
    public const int Heading = 56;

    private const int PaperWidth = 960;
    private const int PaperHeight = 860;
    private const int Darkness = 2;
    private const int FewestColumns = 21;
    private const int FewestRows = 14;
    private const int LargestCell = 40;

    /// <summary>Pixels a cell.</summary>
    public int Cell => Math.Clamp(Math.Min(PaperWidth / Columns, PaperHeight / Rows), 10, LargestCell);

    public int Width => Columns * Cell;

    public int Height => (Rows * Cell) + Heading;

    public static MapFrame Around(DelveState state)
    {
        var known = state.Dungeon.Rooms.Where(room => state.Visited.Contains(room.Id)).SelectMany(room => room.Cells())
            .Concat(state.Dungeon.Passages.Where(passage => DelveMap.IsSeen(state, passage)).SelectMany(passage => Known(state, passage)))
            .ToList();
        var (left, columns) = Span(known.Min(cell => cell.X), known.Max(cell => cell.X), FewestColumns);
        var (top, rows) = Span(known.Min(cell => cell.Y), known.Max(cell => cell.Y), FewestRows);
        return new(left, top, columns, rows);
    }

    /// <summary>Of a way not yet walked only its beginning is known.</summary>
    public static IEnumerable<Cell> Known(DelveState state, DungeonPassage passage) =>
        (state.Visited.Contains(passage.From), state.Visited.Contains(passage.To)) switch
        {
            (true, true) => passage.Path,
            (true, false) => passage.Path.Take(2),
            _ => passage.Path.Skip(Math.Max(0, passage.Path.Length - 2)),
        };

    private static (int From, int Count) Span(int first, int last, int fewest)
    {
        var count = last - first + 1 + (2 * Darkness);
        var more = Math.Max(0, fewest - count);
        return (first - Darkness - (more / 2), count + more);
    }
}
