using Guildhall.Core.Drawings;
using Guildhall.Imaging.Raster;

namespace Guildhall.Imaging.Sprites;

/// <summary>Draws pixel pictures as squares with sharp edges.</summary>
internal sealed class SpritePainter(Canvas canvas)
{
    private const int MaxScale = 16;

    public void Draw(Shape.Sprite sprite) => Draw(SpriteBook.Find(sprite.Icon), sprite.X, sprite.Y, sprite.Scale, sprite.Opacity);

    public void Draw(Shape.Bitmap bitmap) =>
        Draw(new PixelArt(bitmap.Rows, name => ColorOf(bitmap, name)), bitmap.X, bitmap.Y, bitmap.Scale, 255);

    private void Draw(PixelArt art, int left, int top, int scale, byte opacity)
    {
        if (scale < 1)
        {
            return;
        }

        (left, top) = (Extent.Clamp(left), Extent.Clamp(top));
        scale = Math.Min(scale, MaxScale);
        for (var i = Math.Max(0, -top / scale); i < art.Rows.Count && top + (i * scale) < canvas.Height; i++)
        {
            DrawRow(art, i, left, top + (i * scale), scale, opacity);
        }
    }

    private void DrawRow(PixelArt art, int index, int left, int y, int scale, byte opacity)
    {
        var row = art.Rows[index];
        for (var i = Math.Max(0, -left / scale); i < row.Length && left + (i * scale) < canvas.Width; i++)
        {
            var color = Brush.Cover(art.ColorOf(row[i]), opacity);
            if (color.A == 0)
            {
                continue;
            }

            var x = left + (i * scale);
            canvas.Fill(x, y, x + scale, y + scale, Paint.Solid(color));
        }
    }

    private static Color ColorOf(Shape.Bitmap bitmap, char name)
    {
        var index = name switch
        {
            >= '0' and <= '9' => name - '0',
            >= 'a' and <= 'z' => name - 'a' + 10,
            _ => -1,
        };
        return index >= 0 && index < bitmap.Colors.Length ? bitmap.Colors[index] : Color.Transparent;
    }
}
