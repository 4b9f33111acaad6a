using System.Text.Json.Serialization;
using Guildhall.Discord.Json;

namespace Guildhall.Discord.Rest.Payloads;

/// <summary>What to change of a webhook by its own token; what is absent stays.</summary>
public sealed record WebhookTokenEdit
{
    /// <summary>1 to 80 characters, without "clyde" or "discord".</summary>
    public string? Name { get; init; }

    /// <summary>The picture as a data URI; null takes it away.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> Avatar { get; init; }
}
