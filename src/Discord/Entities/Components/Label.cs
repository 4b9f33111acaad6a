using System.Text.Json.Serialization;

namespace Guildhall.Discord.Entities.Components;

/// <summary>A caption around one input of a form.</summary>
public sealed record Label : Component
{
    /// <inheritdoc />
    public override ComponentType Type => ComponentType.Label;

    /// <summary>1 to 45 characters.</summary>
    [JsonPropertyName("label")]
    public required string Caption { get; init; }

    /// <summary>To 100 characters.</summary>
    public string? Description { get; init; }

    /// <summary>A text input, a select, a file upload, a radio or checkbox group, or a checkbox.</summary>
    public required Component Component { get; init; }
}
