using System.Text.Json.Serialization;

namespace Guildhall.Core.Drawings;

/// <summary>How thick the strokes of text are.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TextWeight>))]
public enum TextWeight
{
    /// <summary>For reading.</summary>
    Regular,

    /// <summary>For names, values and headings.</summary>
    Bold,
}
