using System.Text.Json.Serialization;
using Guildhall.Discord.Entities.Channels;
using Guildhall.Discord.Json;

namespace Guildhall.Discord.Rest.Payloads;

/// <summary>What to change of oneself on a stage; what is absent stays.</summary>
public sealed record OwnVoiceStateEdit
{
    /// <summary>The stage.</summary>
    public Snowflake<Channel>? ChannelId { get; init; }

    /// <summary>Whether in the audience.</summary>
    public bool? Suppress { get; init; }

    /// <summary>The hand raised, now or later; null takes it down.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<DateTimeOffset?> RequestToSpeakTimestamp { get; init; }
}
