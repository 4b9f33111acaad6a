using Guildhall.Channels.Discord.People;
using Guildhall.Discord.Gateway;

namespace Guildhall.Channels.Discord.Posting;

/// <summary>The rooms in which this process speaks: where several share the guilds, those of its own shards.</summary>
internal sealed class OwnedRooms(DiscordOptions options)
{
    /// <summary>Whether a room is one of them; direct conversations are the first shard's.</summary>
    public bool Contains(string guild, string room) => options.ShardRange is not { } range
        || range.Contains(guild != room && Places.GuildNamed(guild) is { } id ? GatewayClient.ShardOf(id, options.Shards) : 0);
}
