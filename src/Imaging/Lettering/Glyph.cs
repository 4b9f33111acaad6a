using System.Collections.Immutable;

namespace Guildhall.Imaging.Lettering;

/// <summary>How one character is written.</summary>
/// <param name="Width">From the middle of the first stroke to the middle of the last, in 256ths of a unit.</param>
internal sealed record Glyph(int Width, ImmutableArray<Stroke> Strokes)
{
    public const int Unit = 256;

    public bool IsTall => Strokes.Any(stroke => stroke.Points.Any(point => point.Y > 11 * Unit / 2));

    /// <summary>This letter with so much room on both sides, in whole units, that a wider mark does not touch its neighbors.</summary>
    public Glyph Beneath(Glyph mark)
    {
        var side = Math.Max(0, mark.Width - Width) / 2 / Unit * Unit;
        return new Glyph(Width + (2 * side), Moved(side, 0));
    }

    /// <summary>Another glyph's strokes upon this one, moved.</summary>
    public Glyph With(Glyph mark, int right, int up) => this with { Strokes = [.. Strokes, .. mark.Moved(right, up)] };

    private ImmutableArray<Stroke> Moved(int right, int up) => [.. Strokes.Select(stroke => stroke.Moved(right, up))];
}
