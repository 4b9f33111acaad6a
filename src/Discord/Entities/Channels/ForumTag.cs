using Guildhall.Discord.Entities.Guilds;

namespace Guildhall.Discord.Entities.Channels;

/// <summary>A tag posts of a forum can have.</summary>
public sealed record ForumTag
{
    /// <summary>Its id; leave it empty to make a new one.</summary>
    public Snowflake<ForumTag> Id { get; init; }

    /// <summary>To 20 characters.</summary>
    public string Name { get => field ?? ""; init; }

    /// <summary>Whether only moderators give it.</summary>
    public bool Moderated { get; init; }

    /// <summary>Its picture, of the guild.</summary>
    public Snowflake<Emoji>? EmojiId { get; init; }

    /// <summary>Its picture, of Unicode.</summary>
    public string? EmojiName { get; init; }
}
