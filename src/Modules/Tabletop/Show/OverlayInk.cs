using System.Collections.Immutable;
using Guildhall.Core.Drawings;
using Guildhall.Rules.Dungeons;
using Guildhall.Rules.Dungeons.Fogs;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Modules.Tabletop.Show;

/// <summary>The grid, coordinates, and squares that are marked.</summary>
internal sealed class OverlayInk(PlaceView view, PictureFrame frame, ImmutableArray<Shape>.Builder shapes)
{
    private static readonly Color _line = new(0x14, 0x10, 0x12, 0x50);

    /// <summary>Lines between squares of floor, so that distances can be counted; rock has none.</summary>
    public void Grid()
    {
        for (var y = frame.Top; y < frame.Top + frame.Rows; y++)
        {
            foreach (var (from, to) in Runs(frame.Left, frame.Columns, x => IsGround(new Cell(x, y))))
            {
                shapes.Add(new Shape.Rectangle(frame.X(from), frame.Y(y), (to - from + 1) * frame.Cell, 1, _line));
            }
        }

        for (var x = frame.Left; x < frame.Left + frame.Columns; x++)
        {
            foreach (var (from, to) in Runs(frame.Top, frame.Rows, y => IsGround(new Cell(x, y))))
            {
                shapes.Add(new Shape.Rectangle(frame.X(x), frame.Y(from), 1, (to - from + 1) * frame.Cell, _line));
            }
        }
    }

    public void Coordinates()
    {
        var step = frame.Cell >= 32 ? 1 : frame.Cell >= 16 ? 2 : 5;
        for (var x = frame.Left; x < frame.Left + frame.Columns; x++)
        {
            if (x % step != 0) continue;
            shapes.Add(new Shape.Text(frame.X(x) + (frame.Cell / 2), PictureFrame.Head - 18, SquareNames.Column(x), Palette.Muted, TextSize.Small, Align: TextAlign.Center));
        }

        for (var y = frame.Top; y < frame.Top + frame.Rows; y++)
        {
            if (y % step != 0) continue;
            var number = (y + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
            shapes.Add(new Shape.Text(frame.MapLeft - 8, frame.Y(y) + (frame.Cell / 2) - 7, number, Palette.Muted, TextSize.Small, Align: TextAlign.Right));
        }
    }

    /// <summary>Squares in a color, with a rim around all of them together.</summary>
    public void Mark(ImmutableArray<Cell> cells, Color color, byte alpha)
    {
        var marked = cells.Where(cell => frame.Contains(cell) && view.IsKnown(cell)).ToHashSet();
        var rim = Math.Max(2, frame.Cell / 16);
        foreach (var row in marked.GroupBy(cell => cell.Y).OrderBy(row => row.Key))
        {
            foreach (var (from, to) in Runs(frame.Left, frame.Columns, x => marked.Contains(new Cell(x, row.Key))))
            {
                shapes.Add(new Shape.Rectangle(frame.X(from), frame.Y(row.Key), (to - from + 1) * frame.Cell, frame.Cell, color.WithAlpha(alpha)));
            }
        }

        for (var y = frame.Top; y <= frame.Top + frame.Rows; y++)
        {
            foreach (var (from, to) in Runs(frame.Left, frame.Columns, x => marked.Contains(new Cell(x, y)) != marked.Contains(new Cell(x, y - 1))))
            {
                shapes.Add(new Shape.Rectangle(frame.X(from) - (rim / 2), frame.Y(y) - (rim / 2), ((to - from + 1) * frame.Cell) + rim, rim, color));
            }
        }

        for (var x = frame.Left; x <= frame.Left + frame.Columns; x++)
        {
            foreach (var (from, to) in Runs(frame.Top, frame.Rows, y => marked.Contains(new Cell(x, y)) != marked.Contains(new Cell(x - 1, y))))
            {
                shapes.Add(new Shape.Rectangle(frame.X(x) - (rim / 2), frame.Y(from) - (rim / 2), rim, ((to - from + 1) * frame.Cell) + rim, color));
            }
        }
    }

    /// <summary>A way as a line with a dot at its end.</summary>
    public void Trace(ImmutableArray<Cell> path)
    {
        if (path.Length < 2) return;
        var points = path.Where(frame.Contains).Select(cell => frame.Middle(new Footprint(cell))).ToImmutableArray();
        shapes.Add(new Shape.Polyline(points, Palette.Abyss.WithAlpha(0xb0), Math.Max(6, frame.Cell / 5)));
        shapes.Add(new Shape.Polyline(points, Palette.White, Math.Max(3, frame.Cell / 10)));
        if (points.Length > 0) shapes.Add(new Shape.Ellipse(points[^1].X, points[^1].Y, frame.Cell / 6, frame.Cell / 6, Palette.White, Palette.Abyss, 2));
    }

    private static IEnumerable<(int From, int To)> Runs(int start, int count, Func<int, bool> isIn)
    {
        var from = -1;
        for (var at = start; at <= start + count; at++)
        {
            var inside = at < start + count && isIn(at);
            if (inside && from < 0) from = at;
            if (inside || from < 0) continue;
            yield return (from, at - 1);
            from = -1;
        }
    }

    private bool IsGround(Cell cell) => view.GroundAt(cell) is { } terrain && terrain != Terrain.Wall;
}
