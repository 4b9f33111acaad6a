using System.Globalization;
using Guildhall.Discord.Cache;

namespace Guildhall.Tests.Unit.Discord.Cache;

public sealed class GuildCacheLimitTests
{
    [Fact]
    public void By_default_no_threads_are_kept()
    {
        var rig = CacheRig.Told(new GuildCacheOptions().Resources);

        rig.Cache.Counters.ShouldBe(new(Guilds: 1, Channels: 2, Threads: 0, Roles: 2, Applied: 2, Skipped: 0, Unreadable: 0, Evicted: 0));
        rig.Guild.Self.ShouldNotBeNull();
        rig.Apply("THREAD_CREATE", """{"id":"41","guild_id":"1","parent_id":"20","type":11,"name":"a"}""").ShouldBe(CacheOutcome.Skipped);
    }

    [Theory]
    [InlineData(CacheResources.Guilds, 1, 0, 0, false)]
    [InlineData(CacheResources.Guilds | CacheResources.Channels, 1, 2, 0, false)]
    [InlineData(CacheResources.Guilds | CacheResources.Roles, 1, 0, 2, false)]
    [InlineData(CacheResources.Guilds | CacheResources.OwnMember, 1, 0, 0, true)]
    [InlineData(CacheResources.None, 0, 0, 0, false)]
    public void What_is_switched_off_is_not_kept(CacheResources resources, int guilds, int channels, int roles, bool self)
    {
        var rig = CacheRig.Told(resources);
        rig.Apply("GUILD_ROLE_CREATE", """{"guild_id":"1","role":{"id":"30","name":"Smith","permissions":"4"}}""");
        rig.Apply("CHANNEL_UPDATE", """{"id":"20","guild_id":"1","type":0,"name":"bar"}""");

        var counters = rig.Cache.Counters;
        (counters.Guilds, counters.Channels, counters.Threads, counters.Roles).ShouldBe((guilds, channels, 0, roles));
        rig.Cache.Guilds.Any(guild => guild.Self is not null).ShouldBe(self);
    }

    [Fact]
    public void A_guild_that_comes_when_the_cache_is_full_is_not_kept()
    {
        var rig = CacheRig.Told(change: options => options with { MaxGuilds = 2 });
        rig.Apply("GUILD_CREATE", Guild(2)).ShouldBe(CacheOutcome.Applied);
        rig.Apply("GUILD_CREATE", Guild(3)).ShouldBe(CacheOutcome.Skipped);
        rig.Apply("GUILD_CREATE", Guild(2)).ShouldBe(CacheOutcome.Applied);

        rig.Cache.Guilds.Select(guild => guild.Id.Value).Order().ShouldBe([1UL, 2UL]);
        rig.Cache.Counters.Evicted.ShouldBe(1);
    }

    [Fact]
    public void The_newest_channels_beyond_the_limit_are_not_kept_however_they_come()
    {
        var rig = new CacheRig(change: options => options with { MaxChannelsPerGuild = 2 });
        rig.Apply("GUILD_CREATE", Guild(1, channels: [7, 5, 6]));
        Ids(rig.Guild.Channels).ShouldBe([5UL, 6UL]);
        rig.Apply("CHANNEL_CREATE", """{"id":"8","guild_id":"1","type":0}""");
        Ids(rig.Guild.Channels).ShouldBe([5UL, 6UL]);
        rig.Apply("CHANNEL_CREATE", """{"id":"4","guild_id":"1","type":0}""");
        Ids(rig.Guild.Channels).ShouldBe([4UL, 5UL]);

        rig.Cache.Counters.Evicted.ShouldBe(3);
        rig.Cache.Counters.Channels.ShouldBe(2);
    }

    [Fact]
    public void The_oldest_threads_make_room()
    {
        var rig = CacheRig.Told(change: options => options with { MaxThreadsPerGuild = 2 });
        rig.Apply("THREAD_CREATE", """{"id":"41","guild_id":"1","parent_id":"20","type":11}""");
        rig.Apply("THREAD_CREATE", """{"id":"42","guild_id":"1","parent_id":"20","type":11}""");
        Ids(rig.Guild.Threads).ShouldBe([41UL, 42UL]);
        rig.Apply("THREAD_LIST_SYNC", """{"guild_id":"1","threads":[{"id":"50","type":11},{"id":"52","type":11},{"id":"51","type":11}]}""");

        Ids(rig.Guild.Threads).ShouldBe([51UL, 52UL]);
        rig.Cache.Counters.Evicted.ShouldBe(2);
    }

    [Fact]
    public void The_everyone_role_outlives_the_limit()
    {
        var rig = CacheRig.Told(change: options => options with { MaxRolesPerGuild = 1 });
        rig.Apply("GUILD_ROLE_CREATE", """{"guild_id":"1","role":{"id":"31","name":"Smith","permissions":"4"}}""");

        rig.Guild.Roles.Select(role => role.Id.Value).ShouldBe([1UL]);
        rig.Cache.Counters.Evicted.ShouldBe(2);
    }

    [Fact]
    public void A_channel_that_is_told_twice_is_there_once()
    {
        var rig = new CacheRig();
        rig.Apply("GUILD_CREATE", Guild(1, channels: [7, 5, 7, 5, 7]));

        Ids(rig.Guild.Channels).ShouldBe([5UL, 7UL]);
        rig.Cache.Counters.Evicted.ShouldBe(0);
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(200_000, true)]
    [InlineData(0, false)]
    [InlineData(200_001, false)]
    public void The_number_of_guilds_has_a_range(int most, bool valid)
    {
        var options = new GuildCacheOptions { MaxGuilds = most };
        if (valid)
            options.Validate();
        else
            Should.Throw<InvalidOperationException>(() => new GuildCache(options)).Message.ShouldContain($"MaxGuilds must be between 1 and 200000, and was {most}.");
    }

    [Theory]
    [InlineData(nameof(GuildCacheOptions.MaxChannelsPerGuild), 5_000)]
    [InlineData(nameof(GuildCacheOptions.MaxRolesPerGuild), 2_000)]
    [InlineData(nameof(GuildCacheOptions.MaxThreadsPerGuild), 10_000)]
    public void Every_limit_has_both_ends(string key, int most)
    {
        With(1).Validate();
        With(most).Validate();
        Should.Throw<InvalidOperationException>(With(0).Validate).Message.ShouldContain(key);
        Should.Throw<InvalidOperationException>(With(most + 1).Validate).Message.ShouldContain(key);

        GuildCacheOptions With(int value) => new()
        {
            MaxChannelsPerGuild = key == nameof(GuildCacheOptions.MaxChannelsPerGuild) ? value : 1,
            MaxRolesPerGuild = key == nameof(GuildCacheOptions.MaxRolesPerGuild) ? value : 1,
            MaxThreadsPerGuild = key == nameof(GuildCacheOptions.MaxThreadsPerGuild) ? value : 1,
        };
    }

    [Fact]
    public void Channels_without_guilds_are_refused() =>
        Should.Throw<InvalidOperationException>(new GuildCacheOptions { Resources = CacheResources.Channels }.Validate).Message.ShouldContain("Resources");

    private static string Guild(int id, params int[] channels) => string.Create(
        CultureInfo.InvariantCulture,
        $$"""{"id":"{{id}}","name":"x","owner_id":"5","channels":[{{string.Join(',', channels.Select(channel => $$"""{"id":"{{channel}}","type":0,"name":"n{{channel}}"}"""))}}]}""");

    private static IEnumerable<ulong> Ids(IEnumerable<CachedChannel> channels) => channels.Select(channel => channel.Id.Value);
}
