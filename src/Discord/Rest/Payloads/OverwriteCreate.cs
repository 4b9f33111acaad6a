using System.Text.Json.Serialization;
using Guildhall.Discord.Entities;
using Guildhall.Discord.Entities.Channels;
using Guildhall.Discord.Json;

namespace Guildhall.Discord.Rest.Payloads;

/// <summary>An overwrite to set: what is neither granted nor refused is as the roles say.</summary>
public sealed record OverwriteCreate
{
    /// <summary>The role or the user.</summary>
    public required Snowflake<object> Id { get; init; }

    /// <summary>Which of them.</summary>
    public required OverwriteType Type { get; init; }

    /// <summary>What is granted.</summary>
    [JsonConverter(typeof(PermissionNumberConverter))]
    public PermissionFlags Allow { get; init; }

    /// <summary>What is refused.</summary>
    [JsonConverter(typeof(PermissionNumberConverter))]
    public PermissionFlags Deny { get; init; }
}
