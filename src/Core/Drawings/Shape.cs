using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Guildhall.Core.Drawings;

/// <summary>
/// One thing to draw; later shapes cover earlier ones. All lengths are pixels, and every shape may lie partly or wholly outside
/// the drawing. An outline is drawn inside rectangles and ellipses, and along the edge of polygons. A shape with a length of
/// 0 or less shows nothing. The discriminators are stored: add, never rename.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "shape")]
[JsonDerivedType(typeof(Rectangle), "rectangle")]
[JsonDerivedType(typeof(Gradient), "gradient")]
[JsonDerivedType(typeof(Ellipse), "ellipse")]
[JsonDerivedType(typeof(Polyline), "polyline")]
[JsonDerivedType(typeof(Polygon), "polygon")]
[JsonDerivedType(typeof(Text), "text")]
[JsonDerivedType(typeof(Sprite), "sprite")]
[JsonDerivedType(typeof(Bitmap), "bitmap")]
public abstract record Shape
{
    private Shape()
    {
    }

    /// <summary>A box, filled, outlined or both.</summary>
    /// <param name="X">Left edge.</param>
    /// <param name="Y">Top edge.</param>
    /// <param name="Fill">Null for a hollow box.</param>
    /// <param name="Outline">Null for none.</param>
    /// <param name="Thickness">Of the outline.</param>
    /// <param name="Radius">Of the corners; at most half the shorter side is used.</param>
    public sealed record Rectangle(
        int X, int Y, int Width, int Height, Color? Fill = null, Color? Outline = null, int Thickness = 1, int Radius = 0) : Shape;

    /// <summary>A box whose color changes evenly.</summary>
    /// <param name="From">At the top, or at the left where <paramref name="Sideways"/>.</param>
    /// <param name="To">At the bottom, or at the right where <paramref name="Sideways"/>.</param>
    /// <param name="Radius">Of the corners; at most half the shorter side is used.</param>
    public sealed record Gradient(
        int X, int Y, int Width, int Height, Color From, Color To, bool Sideways = false, int Radius = 0) : Shape;

    /// <summary>An ellipse, or a circle where both radii are equal, filled, outlined or both.</summary>
    /// <param name="X">Of the center; the shape reaches from x − radius to x + radius.</param>
    /// <param name="Y">Of the center.</param>
    /// <param name="Fill">Null for a ring.</param>
    /// <param name="Outline">Null for none.</param>
    /// <param name="Thickness">Of the outline.</param>
    public sealed record Ellipse(
        int X, int Y, int RadiusX, int RadiusY, Color? Fill = null, Color? Outline = null, int Thickness = 1) : Shape;

    /// <summary>A line through points, with round ends and joints. A point is a pixel: one of odd thickness is centered on it.</summary>
    /// <param name="Points">One gives a dot, none shows nothing.</param>
    public sealed record Polyline(ImmutableArray<Point> Points, Color Color, int Thickness = 1) : Shape
    {
        /// <summary>What the line goes through, in order.</summary>
        public ImmutableArray<Point> Points { get; init; } = Points.IsDefault ? [] : Points;

        /// <summary>A line from one point to another.</summary>
        public static Polyline Between(int x1, int y1, int x2, int y2, Color color, int thickness = 1) =>
            new([new Point(x1, y1), new Point(x2, y2)], color, thickness);

        /// <summary>Equal in points, color and thickness.</summary>
        public bool Equals(Polyline? other) => other is not null && Color == other.Color && Thickness == other.Thickness
            && Points.AsSpan().SequenceEqual(other.Points.AsSpan());

        /// <inheritdoc/>
        public override int GetHashCode() => HashCode.Combine(Color, Thickness, Points.Length);
    }

    /// <summary>An area between corners, filled, outlined or both. Where edges cross, everything once enclosed is filled.</summary>
    /// <param name="Points">Fewer than three show nothing.</param>
    /// <param name="Fill">Null for an open frame.</param>
    /// <param name="Outline">Null for none.</param>
    /// <param name="Thickness">Of the outline.</param>
    public sealed record Polygon(
        ImmutableArray<Point> Points, Color? Fill = null, Color? Outline = null, int Thickness = 1) : Shape
    {
        /// <summary>The corners, in order.</summary>
        public ImmutableArray<Point> Points { get; init; } = Points.IsDefault ? [] : Points;

        /// <summary>Equal in points, colors and thickness.</summary>
        public bool Equals(Polygon? other) => other is not null && Fill == other.Fill && Outline == other.Outline
            && Thickness == other.Thickness && Points.AsSpan().SequenceEqual(other.Points.AsSpan());

        /// <inheritdoc/>
        public override int GetHashCode() => HashCode.Combine(Fill, Outline, Thickness, Points.Length);
    }

    /// <summary>Words. What does not fit ends in an ellipsis; a character the house's font lacks shows as a box.</summary>
    /// <param name="X">Where the line begins, has its middle or ends, as <paramref name="Align"/> says.</param>
    /// <param name="Y">Top of the first line.</param>
    /// <param name="Content">What is written; at most the first 2,000 characters. Line breaks begin a new line.</param>
    /// <param name="Width">The room each line has; 0 for no limit.</param>
    /// <param name="Lines">How many lines there may be, 1 or more; words wrap where there is a width.</param>
    public sealed record Text(
        int X,
        int Y,
        string Content,
        Color Color,
        TextSize Size = TextSize.Medium,
        TextWeight Weight = TextWeight.Regular,
        TextAlign Align = TextAlign.Left,
        int Width = 0,
        int Lines = 1) : Shape;

    /// <summary>One of the house's pixel pictures.</summary>
    /// <param name="X">Left edge.</param>
    /// <param name="Y">Top edge.</param>
    /// <param name="Scale">Each pixel becomes a square of this side: 16, 32, 48… pixels in all. 1 to 16.</param>
    /// <param name="Opacity">0 is invisible, 255 as painted.</param>
    public sealed record Sprite(int X, int Y, Icon Icon, int Scale = 1, byte Opacity = 255) : Shape;

    /// <summary>A pixel picture of one's own.</summary>
    /// <param name="X">Left edge.</param>
    /// <param name="Y">Top edge.</param>
    /// <param name="Rows">From top to bottom, a character for each pixel: 0–9 and then a–z name a color, anything else is clear.</param>
    /// <param name="Colors">At most 36.</param>
    /// <param name="Scale">Each pixel becomes a square of this side, 1 to 16.</param>
    public sealed record Bitmap(int X, int Y, ImmutableArray<string> Rows, ImmutableArray<Color> Colors, int Scale = 1) : Shape
    {
        /// <summary>The pixels, from top to bottom.</summary>
        public ImmutableArray<string> Rows { get; init; } = Rows.IsDefault ? [] : Rows;

        /// <summary>What the characters stand for.</summary>
        public ImmutableArray<Color> Colors { get; init; } = Colors.IsDefault ? [] : Colors;

        /// <summary>Equal in place, pixels, colors and scale.</summary>
        public bool Equals(Bitmap? other) => other is not null && X == other.X && Y == other.Y && Scale == other.Scale
            && Rows.AsSpan().SequenceEqual(other.Rows.AsSpan()) && Colors.AsSpan().SequenceEqual(other.Colors.AsSpan());

        /// <inheritdoc/>
        public override int GetHashCode() => HashCode.Combine(X, Y, Scale, Rows.Length);
    }
}
