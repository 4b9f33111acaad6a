using System.Collections.Immutable;

namespace Guildhall.Imaging.Lettering;

/// <summary>One movement of the pen, or the rim of an inked area.</summary>
internal sealed record Stroke(ImmutableArray<StrokePoint> Points, bool Inked)
{
    public Stroke Moved(int right, int up) => this with
    {
        Points = [.. Points.Select(point => point with { X = point.X + right, Y = point.Y + up })],
    };
}
