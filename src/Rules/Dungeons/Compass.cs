using System.Text.Json.Serialization;

namespace Guildhall.Rules.Dungeons;

/// <summary>The four sides of a room, clockwise.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Compass>))]
public enum Compass
{
    /// <summary>Towards smaller rows.</summary>
    North,

    /// <summary>Towards larger columns.</summary>
    East,

    /// <summary>Towards larger rows.</summary>
    South,

    /// <summary>Towards smaller columns.</summary>
    West,
}
