using System.Diagnostics;
using Guildhall.Core.Drawings;
using Guildhall.Imaging.Raster;

namespace Guildhall.Imaging.Lettering;

/// <summary>How letters of one size and weight are inked.</summary>
/// <param name="LineHeight">Pixels from line to line; fourteen units.</param>
/// <param name="Thickness">Of a stroke, in 256ths of a pixel.</param>
internal sealed record Pen(int LineHeight, int Thickness)
{
    private const int UnitsPerLine = 14;

    // Room for marks left of a letter and for what hangs below the line.
    private int Margin => (LineHeight / 7) + 1;

    /// <summary>Clear pixels between two letters: a unit, and two pixels at least.</summary>
    public int Gap => Math.Max(2, LineHeight / UnitsPerLine);

    public static Pen Of(TextSize size, TextWeight weight) => new((int)size, (size, weight) switch
    {
        (TextSize.Small, TextWeight.Regular) => 256,
        (TextSize.Small, TextWeight.Bold) => 448,
        (TextSize.Medium, TextWeight.Regular) => 448,
        (TextSize.Medium, TextWeight.Bold) => 704,
        (TextSize.Large, TextWeight.Regular) => 512,
        (TextSize.Large, TextWeight.Bold) => 832,
        (TextSize.Title, TextWeight.Regular) => 768,
        (TextSize.Title, TextWeight.Bold) => 1280,
        (TextSize.Huge, TextWeight.Regular) => 1024,
        (TextSize.Huge, TextWeight.Bold) => 1664,
        _ => throw new UnreachableException(),
    });

    public GlyphMask Ink(Glyph glyph)
    {
        var inkWidth = (Scale(glyph.Width) + Thickness + (Spot.Unit / 2)) / Spot.Unit;
        var mask = new GlyphMask(inkWidth + (2 * Margin), LineHeight + Margin, Margin, inkWidth + Gap);
        var outline = new Outline();
        foreach (var stroke in glyph.Strokes)
        {
            Trace(outline, stroke);
        }

        new Filler(mask.Width, mask.Height, new Budget()).Fill(outline, mask);
        return mask;
    }

    private int Scale(int units) => units * LineHeight / UnitsPerLine;

    private void Trace(Outline outline, Stroke stroke)
    {
        List<Spot> spots = [];
        for (var i = 0; i < stroke.Points.Length; i++)
        {
            var point = stroke.Points[i];
            if (point.Corner)
            {
                Bend.Flatten(spots, spots[^1], Place(point), Place(stroke.Points[++i]));
            }
            else
            {
                spots.Add(Place(point));
            }
        }

        if (stroke.Inked)
        {
            outline.Add([.. spots]);
            return;
        }

        // A dot must not look smaller than a thin stroke of the same pen; two thick ones must not touch.
        var thickness = spots.Count == 1 && Thickness <= Scale(5 * Glyph.Unit / 4) ? Thickness * 5 / 4 : Thickness;
        Stroker.Stroke(outline, [.. spots], thickness);
    }

    // Strokes of whole units stand on whole pixels, so that stems and bars are sharp.
    private Spot Place(StrokePoint point)
    {
        var half = Thickness / 2;
        var left = (Margin * Spot.Unit) + half;
        var baseline = (((LineHeight * 3 / 4) + ((Thickness + Spot.Unit) / (2 * Spot.Unit))) * Spot.Unit) - half;
        return new Spot(left + Snap(Scale(point.X)), baseline - Snap(Scale(point.Y)));
    }

    private int Snap(int length) => LineHeight % UnitsPerLine == 0
        ? length
        : (int)Math.Round(length / (double)Spot.Unit, MidpointRounding.AwayFromZero) * Spot.Unit;
}
