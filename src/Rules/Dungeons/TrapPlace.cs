using System.Text.Json.Serialization;

namespace Guildhall.Rules.Dungeons;

/// <summary>Where a kind of trap may be set.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TrapPlace>))]
public enum TrapPlace
{
    /// <summary>In the floor or the walls of a room.</summary>
    Room,

    /// <summary>In a door or its lock.</summary>
    Door,

    /// <summary>On a chest or whatever else may be searched.</summary>
    Feature,
}
