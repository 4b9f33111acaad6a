namespace Guildhall.Discord.Entities.Channels;

/// <summary>That a channel now receives another's news.</summary>
public sealed record FollowedChannel
{
    /// <summary>The news channel.</summary>
    public Snowflake<Channel> ChannelId { get; init; }

    /// <summary>The webhook that brings them.</summary>
    public Snowflake<Webhook> WebhookId { get; init; }
}
