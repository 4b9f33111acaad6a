using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Guildhall.Core.Drawings;

/// <summary>A color of the sRGB space with straight (not premultiplied) opacity; stored as <c>#rrggbb</c> or <c>#rrggbbaa</c>.</summary>
/// <param name="R">Red, 0 to 255.</param>
/// <param name="G">Green, 0 to 255.</param>
/// <param name="B">Blue, 0 to 255.</param>
/// <param name="A">Opacity: 0 is invisible, 255 covers all.</param>
[JsonConverter(typeof(Json))]
public readonly record struct Color(byte R, byte G, byte B, byte A = 255)
{
    /// <summary>No color at all.</summary>
    public static Color Transparent => default;

    /// <summary>A color from its written form.</summary>
    /// <param name="text"><c>#rrggbb</c> or <c>#rrggbbaa</c>, digits of either case.</param>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static Color Parse(string text) =>
        TryParse(text, out var color) ? color : throw new FormatException($"A color is #rrggbb or #rrggbbaa, not '{text}'.");

    /// <summary>A color from its written form, or false where the text has another form.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Color color)
    {
        color = default;
        if (text is not { Length: 7 or 9 } || text[0] != '#'
            || !uint.TryParse(text.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var bits))
        {
            return false;
        }

        bits = text.Length == 7 ? (bits << 8) | 0xff : bits;
        color = new Color((byte)(bits >> 24), (byte)(bits >> 16), (byte)(bits >> 8), (byte)bits);
        return true;
    }

    /// <summary>The same color with another opacity.</summary>
    /// <param name="alpha">0 to 255.</param>
    public Color WithAlpha(byte alpha) => this with { A = alpha };

    /// <summary>A mix of two colors, opacity included.</summary>
    /// <param name="other">The color at weight 255.</param>
    /// <param name="weight">0 gives this color, 255 the other.</param>
    public Color Mix(Color other, byte weight) =>
        new(Mix(R, other.R, weight), Mix(G, other.G, weight), Mix(B, other.B, weight), Mix(A, other.A, weight));

    /// <summary>What is seen when this color lies upon another: Porter and Duff's "over" (SIGGRAPH 1984), rounded to the nearest.</summary>
    public Color Over(Color below)
    {
        if (A == 255 || below.A == 0)
        {
            return this;
        }

        if (below.A == 255)
        {
            return new Color(Mix(below.R, R, A), Mix(below.G, G, A), Mix(below.B, B, A));
        }

        var rest = below.A * (255 - A);
        var whole = (A * 255) + rest;
        return whole == 0 ? default : new Color(
            Share(R, below.R, rest, whole),
            Share(G, below.G, rest, whole),
            Share(B, below.B, rest, whole),
            (byte)((whole + 127) / 255));
    }

    /// <summary>The written form: <c>#rrggbb</c>, with <c>aa</c> only where the color does not cover all.</summary>
    public override string ToString() => A == 255
        ? string.Create(CultureInfo.InvariantCulture, $"#{R:x2}{G:x2}{B:x2}")
        : string.Create(CultureInfo.InvariantCulture, $"#{R:x2}{G:x2}{B:x2}{A:x2}");

    private static byte Mix(byte from, byte to, int weight) => (byte)(((from * (255 - weight)) + (to * weight) + 127) / 255);

    private byte Share(byte above, byte below, int rest, int whole) => (byte)(((above * A * 255) + (below * rest) + (whole / 2)) / whole);

    internal sealed class Json : JsonConverter<Color>
    {
        public override Color Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            TryParse(reader.GetString(), out var color) ? color : throw new JsonException("A color is #rrggbb or #rrggbbaa.");

        public override void Write(Utf8JsonWriter writer, Color value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }
}
