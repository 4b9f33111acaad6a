using System.Text.Json.Serialization;

namespace Guildhall.Core.Drawings;

/// <summary>How large text is. The number is the height of one line in pixels; capitals are four sevenths of it and stand in its middle.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TextSize>))]
public enum TextSize
{
    /// <summary>Coordinates and footnotes; too small to be read on a telephone.</summary>
    Small = 14,

    /// <summary>Labels and running text.</summary>
    Medium = 21,

    /// <summary>Values and headings.</summary>
    Large = 28,

    /// <summary>The name of what is shown.</summary>
    Title = 42,

    /// <summary>One number or word that fills a card.</summary>
    Huge = 56,
}
