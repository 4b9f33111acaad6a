using Guildhall.Discord.Entities.Channels;

namespace Guildhall.Discord.Rest.Payloads;

/// <summary>Where news are brought.</summary>
internal sealed record FollowBody(Snowflake<Channel> WebhookChannelId);
