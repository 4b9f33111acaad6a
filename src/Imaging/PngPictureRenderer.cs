using Guildhall.Core.Drawings;
using Guildhall.Imaging.Png;
using Guildhall.Imaging.Raster;

namespace Guildhall.Imaging;

/// <summary>
/// Draws with anti-aliased edges, the house's own letters and icons, in whole numbers: the same pixels on every machine.
/// A drawing that asks for more than some seconds of work is left unfinished.
/// </summary>
public sealed class PngPictureRenderer : IPictureRenderer
{
    /// <inheritdoc/>
    public byte[] Render(Drawing drawing) => PngFile.Write(Draw(drawing));

    internal static Canvas Draw(Drawing drawing, Budget? budget = null)
    {
        var canvas = new Canvas(drawing.Width, drawing.Height, drawing.Background, budget);
        var painter = new ShapePainter(canvas);
        foreach (var shape in drawing.Shapes)
        {
            painter.Draw(shape);
        }

        return canvas;
    }
}
