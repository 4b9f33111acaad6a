using System.Text.Json.Serialization;
using Guildhall.Discord.Json;

namespace Guildhall.Discord.Rest.Payloads;

/// <summary>What to change of the bot's account; what is absent stays.</summary>
public sealed record OwnUserEdit
{
    /// <summary>2 to 32 characters.</summary>
    public required string Username { get; init; }

    /// <summary>The picture as a data URI; null takes it away.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> Avatar { get; init; }

    /// <summary>The banner as a data URI; null takes it away.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> Banner { get; init; }
}
