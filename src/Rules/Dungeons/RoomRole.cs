using System.Text.Json.Serialization;

namespace Guildhall.Rules.Dungeons;

/// <summary>What a room is for, whatever its theme.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RoomRole>))]
public enum RoomRole
{
    /// <summary>Anything may be here.</summary>
    Ordinary,

    /// <summary>Where the party comes in; safe.</summary>
    Entrance,

    /// <summary>The boss and the hoard.</summary>
    Goal,

    /// <summary>Safe enough for a rest: no fight and no trap.</summary>
    Rest,

    /// <summary>A locked or hidden room worth finding.</summary>
    Treasury,
}
