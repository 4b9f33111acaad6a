using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Guildhall.Core.Drawings;

/// <summary>
/// What to draw, in order, and what to tell those who cannot see it. Anything may build one without knowing how pictures are made;
/// it is a plain value that can be stored and compared. Every limit is refused with an <see cref="ArgumentException"/>:
/// who draws more than fits has a fault, not a player.
/// </summary>
public sealed record Drawing
{
    /// <summary>The longest side, in pixels.</summary>
    public const int MaxSide = 2048;

    /// <summary>The most shapes of one drawing.</summary>
    public const int MaxShapes = 4000;

    /// <summary>The most points of all lines and polygons of one drawing together, and of all rows of its bitmaps.</summary>
    public const int MaxPoints = 10_000;

    /// <summary>The most characters of the alternative text, as Discord allows them.</summary>
    public const int MaxAlt = 1024;

    private string? _hash;

    /// <summary>A drawing, checked against every limit.</summary>
    /// <param name="width">1 to <see cref="MaxSide"/> pixels.</param>
    /// <param name="height">1 to <see cref="MaxSide"/> pixels.</param>
    /// <param name="background">Lies under everything.</param>
    /// <param name="alt">What the picture tells, in the reader's language, for those who cannot see it: 1 to <see cref="MaxAlt"/> characters.</param>
    /// <param name="shapes">At most <see cref="MaxShapes"/>, later ones above earlier ones.</param>
    [JsonConstructor]
    public Drawing(int width, int height, Color background, string alt, ImmutableArray<Shape> shapes)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(width, MaxSide);
        ArgumentOutOfRangeException.ThrowIfLessThan(height, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(height, MaxSide);
        ArgumentException.ThrowIfNullOrWhiteSpace(alt);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(alt.Length, MaxAlt, nameof(alt));
        Shapes = shapes.IsDefault ? [] : shapes;
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Shapes.Length, MaxShapes, nameof(shapes));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Shapes.Sum(PointsOf), MaxPoints, nameof(shapes));
        (Width, Height, Background, Alt) = (width, height, background, alt);
    }

    /// <summary>Pixels from left to right.</summary>
    public int Width { get; }

    /// <summary>Pixels from top to bottom.</summary>
    public int Height { get; }

    /// <summary>Lies under everything.</summary>
    public Color Background { get; }

    /// <summary>What the picture tells, for those who cannot see it.</summary>
    public string Alt { get; }

    /// <summary>What is drawn, later shapes above earlier ones.</summary>
    public ImmutableArray<Shape> Shapes { get; }

    /// <summary>
    /// Names the content: 32 lower-case hexadecimal digits, the first half of the SHA-256 of the canonical JSON
    /// (<see cref="DrawingJson"/>). Equal drawings have equal hashes on every machine.
    /// </summary>
    [JsonIgnore]
    public string Hash => _hash ??= Convert.ToHexStringLower(
        SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(this, DrawingJson.Default.Drawing)).AsSpan(0, 16));

    /// <summary>Two drawings are equal when they show and tell the same.</summary>
    public bool Equals(Drawing? other) => other is not null && Hash == other.Hash;

    /// <inheritdoc/>
    public override int GetHashCode() => Hash.GetHashCode(StringComparison.Ordinal);

    private static long PointsOf(Shape shape) => shape switch
    {
        Shape.Polyline line => line.Points.Length,
        Shape.Polygon polygon => polygon.Points.Length,
        Shape.Bitmap bitmap => bitmap.Rows.Length,
        null => throw new ArgumentException("A shape is missing.", nameof(shape)),
        _ => 0,
    };
}
