using Guildhall.Imaging.Raster;

namespace Guildhall.Imaging.Lettering;

/// <summary>How much of each pixel one character inks.</summary>
/// <param name="margin">Where the pen stands in it: so many pixels from the left; the top is the line's.</param>
/// <param name="advance">Pixels to where the next character begins.</param>
internal sealed class GlyphMask(int width, int height, int margin, int advance) : ICoverage
{
    private readonly byte[] _coverage = new byte[width * height];

    public int Width => width;

    public int Height => height;

    public int Margin => margin;

    public int Advance => advance;

    public ReadOnlySpan<byte> Row(int y) => _coverage.AsSpan(y * width, width);

    void ICoverage.Row(int y, int x, ReadOnlySpan<byte> coverage) => coverage.CopyTo(_coverage.AsSpan((y * width) + x));
}
