using System.Text.Json;
using System.Text.Json.Serialization;

namespace Guildhall.Discord.Entities.Components;

/// <summary>A component newer than this library, kept as it came.</summary>
public sealed record UnknownComponent : Component
{
    /// <inheritdoc />
    public override ComponentType Type => (ComponentType)Number;

    /// <summary>Its type on the wire.</summary>
    [JsonIgnore]
    public int Number { get; init; }

    /// <summary>All of it.</summary>
    [JsonIgnore]
    public JsonElement Raw { get; init; }
}
