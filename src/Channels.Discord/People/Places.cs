using System.Globalization;
using Guildhall.Discord;
using Guildhall.Discord.Entities.Channels;
using Guildhall.Discord.Entities.Guilds;

namespace Guildhall.Channels.Discord.People;

/// <summary>How Discord's guilds and channels are called on the platform. A direct conversation is a guild of its own.</summary>
internal static class Places
{
    /// <summary>How the names of all rooms on Discord begin.</summary>
    public const string Prefix = "discord:";

    public static string RoomOf(Snowflake<Channel> channel) => Prefix + channel;

    public static string GuildOf(Snowflake<Guild>? guild, Snowflake<Channel> channel) => guild is { } id ? Prefix + id : RoomOf(channel);

    /// <summary>The channel that a room is; null where it is elsewhere.</summary>
    public static Snowflake<Channel>? ChannelOf(string room) => NumberOf(room) is { } id ? new(id) : null;

    /// <summary>The guild of a name; null where it is elsewhere. Of a direct conversation it is the channel's number.</summary>
    public static Snowflake<Guild>? GuildNamed(string name) => NumberOf(name) is { } id ? new(id) : null;

    private static ulong? NumberOf(string name) =>
        name.StartsWith(Prefix, StringComparison.Ordinal)
        && ulong.TryParse(name.AsSpan(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? id
            : null;
}
