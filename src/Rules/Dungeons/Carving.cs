using System.Text.Json.Serialization;

namespace Guildhall.Rules.Dungeons;

/// <summary>How rooms of a theme are cut.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Carving>))]
public enum Carving
{
    /// <summary>Rectangles.</summary>
    Built,

    /// <summary>Caverns without a straight wall.</summary>
    Grown,
}
