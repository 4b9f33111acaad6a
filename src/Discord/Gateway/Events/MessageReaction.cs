using Guildhall.Discord.Entities.Channels;
using Guildhall.Discord.Entities.Guilds;
using Guildhall.Discord.Entities.Messages;
using Guildhall.Discord.Entities.Users;

namespace Guildhall.Discord.Gateway.Events;

/// <summary>Somebody reacted to a message, or took it back.</summary>
public sealed record MessageReaction
{
    /// <summary>Who.</summary>
    public Snowflake<User> UserId { get; init; }

    /// <summary>Where.</summary>
    public Snowflake<Channel> ChannelId { get; init; }

    /// <summary>To what.</summary>
    public Snowflake<Message> MessageId { get; init; }

    /// <summary>The guild; null in direct messages.</summary>
    public Snowflake<Guild>? GuildId { get; init; }

    /// <summary>With what.</summary>
    public Emoji? Emoji { get; init; }

    /// <summary>Whether it was a super reaction.</summary>
    public bool Burst { get; init; }
}
