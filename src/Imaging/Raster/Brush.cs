using Guildhall.Core.Drawings;

namespace Guildhall.Imaging.Raster;

/// <summary>Puts paint where an outline covers the canvas.</summary>
internal sealed class Brush(Canvas canvas) : ICoverage
{
    public Paint Paint { get; set; }

    public void Row(int y, int x, ReadOnlySpan<byte> coverage)
    {
        var row = canvas.Row(y).Slice(x, coverage.Length);
        var color = Paint.At(x, y);
        for (var i = 0; i < coverage.Length; i++)
        {
            if (coverage[i] == 0)
            {
                continue;
            }

            if (Paint.Sideways)
            {
                color = Paint.At(x + i, y);
            }

            row[i] = Cover(color, coverage[i]).Over(row[i]);
        }
    }

    public static Color Cover(Color color, byte coverage) =>
        coverage == 255 ? color : color.WithAlpha((byte)(((color.A * coverage) + 127) / 255));
}
