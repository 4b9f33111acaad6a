using Guildhall.Discord.Entities.Channels;

namespace Guildhall.Discord.Entities.Guilds;

/// <summary>A channel newcomers are pointed to.</summary>
public sealed record WelcomeChannel
{
    /// <summary>The channel.</summary>
    public Snowflake<Channel> ChannelId { get; init; }

    /// <summary>Why to go there.</summary>
    public string Description { get => field ?? ""; init; }

    /// <summary>A picture of the guild's.</summary>
    public Snowflake<Emoji>? EmojiId { get; init; }

    /// <summary>A picture of Unicode, or the name of the guild's.</summary>
    public string? EmojiName { get; init; }
}
