using Guildhall.Discord.Entities.Channels;

namespace Guildhall.Discord.Entities.Messages;

/// <summary>A message to send through a webhook.</summary>
public sealed record WebhookMessage : OutgoingMessage
{
    /// <summary>The name it is written under, 1 to 80 characters; the webhook's own unless given.</summary>
    public string? Username { get; init; }

    /// <summary>The picture it is written under; the webhook's own unless given.</summary>
    public string? AvatarUrl { get; init; }

    /// <summary>In forums: the title of the post it starts, to 100 characters.</summary>
    public string? ThreadName { get; init; }

    /// <summary>In forums: tags of that post, up to five.</summary>
    public IReadOnlyList<Snowflake<ForumTag>>? AppliedTags { get; init; }
}
