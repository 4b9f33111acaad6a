using System.Text.Json.Serialization;
using Guildhall.Discord.Entities.Channels;
using Guildhall.Discord.Json;

namespace Guildhall.Discord.Rest.Payloads;

/// <summary>What to change of a webhook; what is absent stays.</summary>
public sealed record WebhookEdit
{
    /// <summary>1 to 80 characters, without "clyde" or "discord".</summary>
    public string? Name { get; init; }

    /// <summary>The picture as a data URI; null takes it away.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> Avatar { get; init; }

    /// <summary>Where it writes.</summary>
    public Snowflake<Channel>? ChannelId { get; init; }
}
