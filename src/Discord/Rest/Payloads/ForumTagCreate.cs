using Guildhall.Discord.Entities.Channels;
using Guildhall.Discord.Entities.Guilds;

namespace Guildhall.Discord.Rest.Payloads;

/// <summary>A tag of a forum to make, or to keep by its id.</summary>
public sealed record ForumTagCreate
{
    /// <summary>The tag that is there; null for a new one.</summary>
    public Snowflake<ForumTag>? Id { get; init; }

    /// <summary>To 20 characters.</summary>
    public required string Name { get; init; }

    /// <summary>Whether only moderators give it.</summary>
    public bool? Moderated { get; init; }

    /// <summary>Its picture, of the guild.</summary>
    public Snowflake<Emoji>? EmojiId { get; init; }

    /// <summary>Its picture, of Unicode.</summary>
    public string? EmojiName { get; init; }
}
