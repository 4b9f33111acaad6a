using System.Text.Json.Serialization;
using Guildhall.Discord.Entities;
using Guildhall.Discord.Entities.Guilds;
using Guildhall.Discord.Json;

namespace Guildhall.Discord.Rest.Payloads;

/// <summary>A role to make, or what to change of one; what is absent stays, or is as Discord chooses.</summary>
public sealed record RoleEdit
{
    /// <summary>1 to 100 characters.</summary>
    public string? Name { get; init; }

    /// <summary>What its members may do.</summary>
    [JsonConverter(typeof(PermissionNumberConverter))]
    public PermissionFlags? Permissions { get; init; }

    /// <summary>The color of names as 0xRRGGBB; 0 is none.</summary>
    public int? Color { get; init; }

    /// <summary>One to three colors.</summary>
    public RoleColors? Colors { get; init; }

    /// <summary>Whether its members are listed apart.</summary>
    public bool? Hoist { get; init; }

    /// <summary>Its picture as a data URI.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> Icon { get; init; }

    /// <summary>Its picture as an emoji.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> UnicodeEmoji { get; init; }

    /// <summary>Whether everybody may mention it.</summary>
    public bool? Mentionable { get; init; }
}
