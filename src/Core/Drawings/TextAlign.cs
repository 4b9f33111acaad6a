using System.Text.Json.Serialization;

namespace Guildhall.Core.Drawings;

/// <summary>Which part of a line of text stands at its x.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TextAlign>))]
public enum TextAlign
{
    /// <summary>The line begins at x.</summary>
    Left,

    /// <summary>The middle of the line is at x.</summary>
    Center,

    /// <summary>The line ends at x.</summary>
    Right,
}
