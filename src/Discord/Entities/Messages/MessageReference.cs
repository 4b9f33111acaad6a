using Guildhall.Discord.Entities.Channels;
using Guildhall.Discord.Entities.Guilds;

namespace Guildhall.Discord.Entities.Messages;

/// <summary>What a message answers, forwards or announces.</summary>
public sealed record MessageReference
{
    /// <summary>Answer or forward; null means answer.</summary>
    public MessageReferenceType? Type { get; init; }

    /// <summary>Which message.</summary>
    public Snowflake<Message>? MessageId { get; init; }

    /// <summary>Where it stands; must be given to forward.</summary>
    public Snowflake<Channel>? ChannelId { get; init; }

    /// <summary>In which guild.</summary>
    public Snowflake<Guild>? GuildId { get; init; }

    /// <summary>Sent only: whether the answer fails where the message is gone; true unless said.</summary>
    public bool? FailIfNotExists { get; init; }
}
