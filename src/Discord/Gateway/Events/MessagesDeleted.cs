using Guildhall.Discord.Entities.Channels;
using Guildhall.Discord.Entities.Guilds;
using Guildhall.Discord.Entities.Messages;

namespace Guildhall.Discord.Gateway.Events;

/// <summary>One message was deleted, or many at once.</summary>
public sealed record MessagesDeleted
{
    /// <summary>Which; null where there are many.</summary>
    public Snowflake<Message>? Id { get; init; }

    /// <summary>Which, where there are many.</summary>
    public IReadOnlyList<Snowflake<Message>> Ids { get => field ?? []; init; }

    /// <summary>Where they stood.</summary>
    public Snowflake<Channel> ChannelId { get; init; }

    /// <summary>The guild; null in direct messages.</summary>
    public Snowflake<Guild>? GuildId { get; init; }
}
