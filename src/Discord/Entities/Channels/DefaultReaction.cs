using Guildhall.Discord.Entities.Guilds;

namespace Guildhall.Discord.Entities.Channels;

/// <summary>What a forum's reaction button offers: one of the two.</summary>
public sealed record DefaultReaction
{
    /// <summary>An emoji of the guild.</summary>
    public Snowflake<Emoji>? EmojiId { get; init; }

    /// <summary>An emoji of Unicode.</summary>
    public string? EmojiName { get; init; }
}
