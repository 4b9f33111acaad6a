using System.Text.Json.Serialization;
using Guildhall.Discord.Entities;
using Guildhall.Discord.Entities.Channels;
using Guildhall.Discord.Json;

namespace Guildhall.Discord.Rest.Payloads;

/// <summary>An overwrite whose owner is in the address.</summary>
internal sealed record OverwriteBody(
    OverwriteType Type,
    [property: JsonConverter(typeof(PermissionNumberConverter))] PermissionFlags Allow,
    [property: JsonConverter(typeof(PermissionNumberConverter))] PermissionFlags Deny);
