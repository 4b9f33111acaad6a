using Guildhall.Discord.Entities.Channels;
using Guildhall.Discord.Entities.Guilds;

namespace Guildhall.Discord.Entities.Users;

/// <summary>Where somebody is in voice.</summary>
public sealed record VoiceState
{
    /// <summary>The guild.</summary>
    public Snowflake<Guild>? GuildId { get; init; }

    /// <summary>The voice channel; null when leaving.</summary>
    public Snowflake<Channel>? ChannelId { get; init; }

    /// <summary>Who.</summary>
    public Snowflake<User> UserId { get; init; }

    /// <summary>The same as a member.</summary>
    public Member? Member { get; init; }

    /// <summary>The voice session.</summary>
    public string SessionId { get => field ?? ""; init; }

    /// <summary>Deafened by the guild.</summary>
    public bool Deaf { get; init; }

    /// <summary>Muted by the guild.</summary>
    public bool Mute { get; init; }

    /// <summary>Deafened by themselves.</summary>
    public bool SelfDeaf { get; init; }

    /// <summary>Muted by themselves.</summary>
    public bool SelfMute { get; init; }

    /// <summary>Whether a screen is shared.</summary>
    public bool SelfStream { get; init; }

    /// <summary>Whether a camera is on.</summary>
    public bool SelfVideo { get; init; }

    /// <summary>Whether in the audience of a stage.</summary>
    public bool Suppress { get; init; }

    /// <summary>When the hand was raised.</summary>
    public DateTimeOffset? RequestToSpeakTimestamp { get; init; }
}
