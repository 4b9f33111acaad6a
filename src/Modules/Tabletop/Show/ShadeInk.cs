using System.Collections.Immutable;
using Guildhall.Core.Drawings;
using Guildhall.Rules.Dungeons;
using Guildhall.Rules.Dungeons.Fogs;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Modules.Tabletop.Show;

/// <summary>Light and darkness over the ground: warm where it is bright, dusk where it is dim, night where it is dark, gray where it is only remembered.</summary>
internal sealed class ShadeInk(PlaceView view, PictureFrame frame)
{
    private const int Texels = PictureFrame.Texels;
    private const int Levels = 16;
    private const char Remembered = 'g';
    private const char Warm = 'h';
    private const int Dusk = 5;
    private const int Night = 9;
    private const int Unknown = 15;
    private const int Memory = 8;
    private const string Signs = "0123456789abcdefghijklmnopqrstuvwxyz";

    private static readonly ImmutableArray<Color> _colors =
    [
        .. Enumerable.Range(0, Levels).Select(level => new Color(0x0c, 0x0a, 0x14, (byte)(level * 235 / (Levels - 1)))),
        new Color(0x1a, 0x1c, 0x26, 0x98),
        new Color(0xff, 0xb8, 0x50, 0x16),
    ];

    public Shape Paint()
    {
        var levels = new int[(frame.Columns + 2) * (frame.Rows + 2)];
        for (var y = -1; y <= frame.Rows; y++)
        {
            for (var x = -1; x <= frame.Columns; x++)
            {
                levels[((y + 1) * (frame.Columns + 2)) + x + 1] = LevelOf(new Cell(frame.Left + x, frame.Top + y));
            }
        }

        var rows = new string[frame.Rows * Texels];
        Span<char> row = stackalloc char[frame.Columns * Texels];
        for (var y = 0; y < rows.Length; y++)
        {
            for (var x = 0; x < row.Length; x++)
            {
                row[x] = Texel(levels, x, y);
            }

            rows[y] = new string(row);
        }

        return new Shape.Bitmap(frame.MapLeft, PictureFrame.Head, [.. rows], _colors, frame.Texel);
    }

    private char Texel(int[] levels, int x, int y)
    {
        var cell = new Cell(frame.Left + (x / Texels), frame.Top + (y / Texels));
        if (!view.IsKnown(cell)) return GroundColors.Clear;
        if (!view.IsInSight(cell)) return Remembered;

        // Between the middles of four squares, weighted by nearness.
        var (left, right) = Weights(x, out var column);
        var (top, bottom) = Weights(y, out var line);
        var width = frame.Columns + 2;
        var own = levels[(((y / Texels) + 1) * width) + (x / Texels) + 1];
        var sum = (Level(column, line) * left * top) + (Level(column + 1, line) * right * top)
            + (Level(column, line + 1) * left * bottom) + (Level(column + 1, line + 1) * right * bottom);
        var level = (sum + 128) / 256;
        return level == 0 ? Warm : Signs[Math.Min(level, Levels - 1)];

        // Beyond what is in sight the square's own darkness goes on: walls do not fade.
        int Level(int at, int row) => levels[(row * width) + at] is var other && other == Unknown ? own : other;
    }

    private static (int Before, int After) Weights(int texel, out int before)
    {
        var at = (2 * texel) + 1 + Texels;
        before = at / (2 * Texels);
        var after = at % (2 * Texels);
        return ((2 * Texels) - after, after);
    }

    private int LevelOf(Cell cell)
    {
        if (!view.IsKnown(cell)) return Unknown;
        if (!view.IsInSight(cell)) return Memory;
        return view.LightAt(cell) switch
        {
            LightLevel.Bright => 0,
            LightLevel.Dim => Dusk,
            LightLevel.Darkness or null => Night,
        };
    }
}
