namespace Guildhall.Imaging.Raster;

/// <summary>Takes what the filler finds: how much of each pixel of a row is inside.</summary>
internal interface ICoverage
{
    /// <summary>One row of pixels, from the first that is touched to the last.</summary>
    /// <param name="coverage">0 to 255 for each pixel from <paramref name="x"/> on; all of them lie within the filler's area.</param>
    void Row(int y, int x, ReadOnlySpan<byte> coverage);
}
