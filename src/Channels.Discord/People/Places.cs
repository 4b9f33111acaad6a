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
    public static Snowflake<Channel>? ChannelOf(string room) =>
        room.StartsWith(Prefix, StringComparison.Ordinal)
        && ulong.TryParse(room.AsSpan(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? new(id)
            : null;
}
