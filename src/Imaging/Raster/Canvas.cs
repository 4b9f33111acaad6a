using Guildhall.Core.Drawings;

namespace Guildhall.Imaging.Raster;

/// <summary>The pixels of a picture in the making.</summary>
internal sealed class Canvas
{
    private readonly Color[] _pixels;

    public Canvas(int width, int height, Color background, Budget? budget = null)
    {
        Budget = budget ?? new Budget();
        (Width, Height) = (width, height);
        _pixels = new Color[width * height];
        _pixels.AsSpan().Fill(background);
    }

    public int Width { get; }

    public int Height { get; }

    public Budget Budget { get; }

    public ReadOnlySpan<Color> Pixels => _pixels;

    public Span<Color> Row(int y) => _pixels.AsSpan(y * Width, Width);

    /// <summary>Lays a color over the part of a box that is on the canvas.</summary>
    public void Fill(int left, int top, int right, int bottom, Paint paint)
    {
        (left, right) = (Math.Max(left, 0), Math.Min(right, Width));
        (top, bottom) = (Math.Max(top, 0), Math.Min(bottom, Height));
        if (right <= left || bottom <= top)
        {
            return;
        }

        Budget.Spend((right - left) * (long)(bottom - top));
        for (var y = top; y < bottom; y++)
        {
            var row = Row(y)[left..right];
            if (paint is { IsSolid: true, From.A: 255 })
            {
                row.Fill(paint.From);
                continue;
            }

            for (var i = 0; i < row.Length; i++)
            {
                row[i] = paint.At(left + i, y).Over(row[i]);
            }
        }
    }
}
