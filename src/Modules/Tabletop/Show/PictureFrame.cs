using Guildhall.Core.Drawings;
using Guildhall.Rules.Dungeons;
using Guildhall.Rules.Dungeons.Fogs;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Modules.Tabletop.Show;

/// <summary>Which part of a floor a picture shows, and how large a square is.</summary>
/// <param name="Left">The westernmost column shown.</param>
/// <param name="Top">The northernmost row shown.</param>
/// <param name="Columns">How many.</param>
/// <param name="Rows">How many.</param>
/// <param name="Texel">Pixels of an eighth of a square.</param>
internal sealed record PictureFrame(int Left, int Top, int Columns, int Rows, int Texel)
{
    /// <summary>Texels along the side of a square.</summary>
    public const int Texels = 8;

    /// <summary>Room for the heading and the letters of columns.</summary>
    public const int Head = 76;

    /// <summary>Room for the numbers of rows.</summary>
    public const int Side = 40;

    private const int WidestWindow = 46;
    private const int TallestWindow = 32;
    private const int WidestPicture = 1600;
    private const int TallestPicture = 1300;
    private const int SmallestWindow = 14;
    private const int Margin = 3;

    public int Cell => Texel * Texels;

    public int Width => Math.Max(640, (2 * Side) + (Columns * Cell));

    public int MapBottom => Head + (Rows * Cell);

    /// <summary>Where the map begins; narrow maps stand in the middle.</summary>
    public int MapLeft => (Width - (Columns * Cell)) / 2;

    public bool Contains(Cell cell) => cell.X >= Left && cell.Y >= Top && cell.X < Left + Columns && cell.Y < Top + Rows;

    public int X(int column) => MapLeft + ((column - Left) * Cell);

    public int Y(int row) => Head + ((row - Top) * Cell);

    public Point Middle(Footprint space) => new(X(space.At.X) + (space.Edge * Cell / 2), Y(space.At.Y) + (space.Edge * Cell / 2));

    /// <summary>The part of a view that matters: what is known, or a window around whose turn it is where that is too large.</summary>
    public static PictureFrame Of(PlaceView view, Footprint? focus, bool whole)
    {
        var (left, top, right, bottom) = Known(view);
        if (!whole && view.Tokens.Length > 0)
        {
            // A fight: who is in it and what is in sight, not all that was ever seen.
            var scene = Scene(view);
            (left, top) = (Math.Max(left, scene.Left - Margin), Math.Max(top, scene.Top - Margin));
            (right, bottom) = (Math.Min(right, scene.Right + Margin), Math.Min(bottom, scene.Bottom + Margin));
        }

        if (!whole)
        {
            var middle = focus ?? (view.Tokens.Length > 0 ? view.Tokens[0].Space : new Footprint(new Cell((left + right) / 2, (top + bottom) / 2)));
            (left, right) = Window(left, right, middle.At.X + (middle.Edge / 2), WidestWindow);
            (top, bottom) = Window(top, bottom, middle.At.Y + (middle.Edge / 2), TallestWindow);
        }

        (left, right) = Widen(left, right, view.Width);
        (top, bottom) = Widen(top, bottom, view.Height);
        var (columns, rows) = (right - left + 1, bottom - top + 1);
        var texel = 6;
        while (texel > 1 && ((columns * texel * Texels) + (2 * Side) > WidestPicture || (rows * texel * Texels) + Head > TallestPicture)) texel--;
        return new PictureFrame(left, top, columns, rows, texel);
    }

    /// <summary>What is around known squares that are not rock, with their walls.</summary>
    private static (int Left, int Top, int Right, int Bottom) Known(PlaceView view)
    {
        var (left, top, right, bottom) = (view.Width, view.Height, -1, -1);
        for (var y = 0; y < view.Height; y++)
        {
            for (var x = 0; x < view.Width; x++)
            {
                if (view.GroundAt(new Cell(x, y)) is null or Terrain.Wall) continue;
                (left, top) = (Math.Min(left, x), Math.Min(top, y));
                (right, bottom) = (Math.Max(right, x), Math.Max(bottom, y));
            }
        }

        return right < 0
            ? (0, 0, view.Width - 1, view.Height - 1)
            : (Math.Max(0, left - 1), Math.Max(0, top - 1), Math.Min(view.Width - 1, right + 1), Math.Min(view.Height - 1, bottom + 1));
    }

    private static (int Left, int Top, int Right, int Bottom) Scene(PlaceView view)
    {
        var cells = view.Tokens.SelectMany(token => token.Space.Cells()).ToList();
        if (!view.IsMaster) cells.AddRange(InSight(view));
        return (cells.Min(cell => cell.X), cells.Min(cell => cell.Y), cells.Max(cell => cell.X), cells.Max(cell => cell.Y));
    }

    private static IEnumerable<Cell> InSight(PlaceView view) =>
        from y in Enumerable.Range(0, view.Height)
        from x in Enumerable.Range(0, view.Width)
        let cell = new Cell(x, y)
        where view.IsInSight(cell) && view.GroundAt(cell) is not (null or Terrain.Wall)
        select cell;

    private static (int From, int To) Window(int from, int to, int middle, int most)
    {
        if (to - from + 1 <= most) return (from, to);
        var start = Math.Clamp(middle - (most / 2), from, to - most + 1);
        return (start, start + most - 1);
    }

    private static (int From, int To) Widen(int from, int to, int all)
    {
        while (to - from + 1 < Math.Min(SmallestWindow, all))
        {
            if (from > 0) from--;
            if (to < all - 1 && to - from + 1 < SmallestWindow) to++;
        }

        return (from, to);
    }
}
