using System.Text.Json.Serialization;
using Guildhall.Discord.Entities.Channels;
using Guildhall.Discord.Entities.Guilds;
using Guildhall.Discord.Entities.Users;
using Guildhall.Discord.Json;

namespace Guildhall.Discord.Rest.Payloads;

/// <summary>What to change of a member; what is absent stays.</summary>
public sealed record MemberEdit
{
    /// <summary>The nickname, to 32 characters; null takes it away.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> Nick { get; init; }

    /// <summary>All roles anew.</summary>
    public IReadOnlyList<Snowflake<Role>>? Roles { get; init; }

    /// <summary>Whether muted in voice; only of those who are in voice.</summary>
    public bool? Mute { get; init; }

    /// <summary>Whether deafened in voice; only of those who are in voice.</summary>
    public bool? Deaf { get; init; }

    /// <summary>Where in voice; null removes them from voice.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<Snowflake<Channel>?> ChannelId { get; init; }

    /// <summary>Until when they are timed out, to 28 days ahead; null ends it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<DateTimeOffset?> CommunicationDisabledUntil { get; init; }

    /// <summary>Those that can be set.</summary>
    public MemberFlags? Flags { get; init; }
}
