using Guildhall.Discord.Entities.Channels;

namespace Guildhall.Discord.Rest.Payloads;

/// <summary>What to change of somebody else on a stage; what is absent stays.</summary>
public sealed record VoiceStateEdit
{
    /// <summary>The stage.</summary>
    public Snowflake<Channel>? ChannelId { get; init; }

    /// <summary>Whether in the audience.</summary>
    public bool? Suppress { get; init; }
}
