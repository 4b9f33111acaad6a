using System.Diagnostics;
using Guildhall.Core.Drawings;
using Guildhall.Imaging.Raster;

namespace Guildhall.Imaging.Lettering;

/// <summary>Puts lines of letters on a canvas.</summary>
internal sealed class TextPainter(Canvas canvas)
{
    public void Draw(Shape.Text text)
    {
        if (text.Lines < 1 || text.Color.A == 0)
        {
            return;
        }

        var font = Font.Of(text.Size, text.Weight);
        var y = Extent.Clamp(text.Y);
        foreach (var line in new TextLayout(font, text.Width).Break(text.Content, text.Lines))
        {
            var x = Extent.Clamp(text.X) - text.Align switch
            {
                TextAlign.Left => 0,
                TextAlign.Center => line.Width / 2,
                TextAlign.Right => line.Width,
                _ => throw new UnreachableException(),
            };
            Draw(font, line, x, y, text.Color);
            y += font.LineHeight;
        }
    }

    private void Draw(Font font, TextLine line, int x, int y, Color color)
    {
        foreach (var rune in line.Runes)
        {
            if (x > canvas.Width || y > canvas.Height || canvas.Budget.IsSpent)
            {
                return;
            }

            var mask = font.Find(rune);
            Stamp(mask, x - mask.Margin, y, color);
            x += mask.Advance;
        }
    }

    private void Stamp(GlyphMask mask, int left, int top, Color color)
    {
        canvas.Budget.Spend(mask.Width * mask.Height);
        var (first, last) = (Math.Max(0, -left), Math.Min(mask.Width, canvas.Width - left));
        for (var y = Math.Max(0, -top); y < mask.Height && top + y < canvas.Height && first < last; y++)
        {
            var row = canvas.Row(top + y)[(left + first)..(left + last)];
            var coverage = mask.Row(y)[first..last];
            for (var i = 0; i < row.Length; i++)
            {
                if (coverage[i] > 0)
                {
                    row[i] = Brush.Cover(color, coverage[i]).Over(row[i]);
                }
            }
        }
    }
}
