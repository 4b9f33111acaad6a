using System.Text;
using Guildhall.Discord;
using Guildhall.Discord.Cache;
using Guildhall.Discord.Entities.Channels;
using Guildhall.Discord.Entities.Guilds;

namespace Guildhall.Tests.Unit.Discord.Cache;

/// <summary>A cache that is told things: the bot is 9, its guild 1, with channel 20 below category 21 and role 30.</summary>
internal sealed class CacheRig
{
    internal const string GuildOne =
        """{"id":"1","name":"Hall","owner_id":"5","roles":[{"id":"1","name":"@everyone","permissions":"1024","position":0},{"id":"30","name":"Bard","permissions":"2048","position":2,"managed":true}],"channels":[{"id":"21","type":4,"name":"Rooms","position":1},{"id":"20","type":0,"parent_id":"21","name":"taproom","position":3,"permission_overwrites":[{"id":"9","type":1,"allow":"8192","deny":"0"},{"id":"1","type":0,"allow":"0","deny":"1024"},{"id":"30","type":0,"allow":"1024","deny":"0"}]}],"threads":[{"id":"40","type":11,"parent_id":"20","name":"song"}],"members":[{"user":{"id":"8"},"roles":[]},{"user":{"id":"9"},"roles":["30"],"communication_disabled_until":null}]}""";

    internal CacheRig(CacheResources resources = AllResources, Func<GuildCacheOptions, GuildCacheOptions>? change = null)
    {
        var options = new GuildCacheOptions { Resources = resources };
        Cache = new(change is null ? options : change(options));
    }

    internal const CacheResources AllResources =
        CacheResources.Guilds | CacheResources.Channels | CacheResources.Roles | CacheResources.OwnMember | CacheResources.Threads;

    internal GuildCache Cache { get; }

    internal CachedGuild Guild => Cache.TryGet(new(1), out var guild) ? guild : throw new InvalidOperationException("Guild 1 is not here.");

    /// <summary>READY with guild 1, and its GUILD_CREATE.</summary>
    internal static CacheRig Told(CacheResources resources = AllResources, Func<GuildCacheOptions, GuildCacheOptions>? change = null)
    {
        var rig = new CacheRig(resources, change);
        rig.Ready(1);
        rig.Apply("GUILD_CREATE", GuildOne);
        return rig;
    }

    internal CacheOutcome Ready(params int[] guilds) => Apply(
        "READY", $$"""{"v":10,"user":{"id":"9","username":"bot"},"guilds":[{{string.Join(',', guilds.Select(id => $$"""{"id":"{{id}}","unavailable":true}"""))}}]}""");

    internal CacheOutcome Apply(string name, string json) => Cache.Apply(Encoding.UTF8.GetBytes(name), Encoding.UTF8.GetBytes(json));

    internal CachedChannel Channel(ulong id) =>
        Guild.TryGetChannel(new Snowflake<Channel>(id), out var channel) ? channel : throw new InvalidOperationException($"Channel {id} is not here.");

    internal CachedRole Role(ulong id) =>
        Guild.TryGetRole(new Snowflake<Role>(id), out var role) ? role : throw new InvalidOperationException($"Role {id} is not here.");
}
