using Guildhall.Discord.Entities.Channels;

namespace Guildhall.Discord.Entities.Moderation;

/// <summary>How a rule does it.</summary>
public sealed record AutoModerationActionMetadata
{
    /// <summary>Where it is reported.</summary>
    public Snowflake<Channel>? ChannelId { get; init; }

    /// <summary>For how long, to 2419200 (four weeks).</summary>
    public int? DurationSeconds { get; init; }

    /// <summary>What the member is told, to 150 characters.</summary>
    public string? CustomMessage { get; init; }
}
