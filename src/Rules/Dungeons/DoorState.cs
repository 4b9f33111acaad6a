using System.Text.Json.Serialization;

namespace Guildhall.Rules.Dungeons;

/// <summary>How a door is found.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DoorState>))]
public enum DoorState
{
    /// <summary>Nothing bars the way.</summary>
    Open,

    /// <summary>Opens at a touch.</summary>
    Closed,

    /// <summary>Opens to its key, a pick or force.</summary>
    Locked,

    /// <summary>Not seen until it is searched for; then as if closed.</summary>
    Secret,
}
