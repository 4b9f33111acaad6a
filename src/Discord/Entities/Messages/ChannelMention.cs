using Guildhall.Discord.Entities.Channels;
using Guildhall.Discord.Entities.Guilds;

namespace Guildhall.Discord.Entities.Messages;

/// <summary>A channel that is mentioned from afar.</summary>
public sealed record ChannelMention
{
    /// <summary>The channel.</summary>
    public Snowflake<Channel> Id { get; init; }

    /// <summary>Its guild.</summary>
    public Snowflake<Guild> GuildId { get; init; }

    /// <summary>What it is.</summary>
    public ChannelType Type { get; init; }

    /// <summary>Its name.</summary>
    public string Name { get => field ?? ""; init; }
}
