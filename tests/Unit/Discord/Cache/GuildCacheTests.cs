using Guildhall.Discord.Cache;
using Guildhall.Discord.Entities;
using Guildhall.Discord.Entities.Channels;

namespace Guildhall.Tests.Unit.Discord.Cache;

public sealed class GuildCacheTests
{
    [Fact]
    public void Ready_lists_guilds_that_are_unavailable_until_they_are_told()
    {
        var rig = new CacheRig();
        rig.Ready(1, 2).ShouldBe(CacheOutcome.Applied);

        rig.Cache.SelfId.Value.ShouldBe(9UL);
        rig.Guild.IsUnavailable.ShouldBeTrue();
        rig.Apply("GUILD_CREATE", CacheRig.GuildOne).ShouldBe(CacheOutcome.Applied);
        rig.Guild.IsUnavailable.ShouldBeFalse();
        rig.Cache.Counters.ShouldBe(new(Guilds: 2, Channels: 2, Threads: 1, Roles: 2, Applied: 2, Skipped: 0, Unreadable: 0, Evicted: 0));
    }

    [Fact]
    public void A_guild_is_kept_with_its_channels_roles_and_the_bot()
    {
        var rig = CacheRig.Told();

        rig.Guild.Name.ShouldBe("Hall");
        rig.Guild.OwnerId.Value.ShouldBe(5UL);
        rig.Guild.Channels.Select(channel => channel.Name).ShouldBe(["taproom", "Rooms"]);
        rig.Guild.Threads.Select(thread => thread.ParentId.Value).ShouldBe([20UL]);
        rig.Guild.Roles.Select(role => (role.Name, role.Position, role.IsManaged)).ShouldBe([("@everyone", 0, false), ("Bard", 2, true)]);
        rig.Guild.Self.ShouldNotBeNull().Roles.ToArray().Select(role => role.Value).ShouldBe([30UL]);
        var taproom = rig.Channel(20);
        (taproom.Type, taproom.ParentId.Value, taproom.Position).ShouldBe((ChannelType.GuildText, 21UL, 3));
        taproom.RoleOverwrites.ToArray().ShouldBe(
            [new(new(1), PermissionFlags.None, PermissionFlags.ViewChannel), new(new(30), PermissionFlags.ViewChannel, PermissionFlags.None)]);
        taproom.MemberOverwrites.ToArray().ShouldBe([new(new(9), PermissionFlags.ManageMessages, PermissionFlags.None)]);
    }

    [Theory]
    [InlineData("""{"id":"1","unavailable":true}""", true)]
    [InlineData("""{"id":"1","unavailable":false}""", false)]
    [InlineData("""{"id":"1"}""", false)]
    public void A_guild_that_Discord_lost_stays_and_one_the_bot_left_goes(string json, bool stays)
    {
        var rig = CacheRig.Told();
        rig.Apply("GUILD_DELETE", json).ShouldBe(CacheOutcome.Applied);

        rig.Cache.TryGet(new(1), out var guild).ShouldBe(stays);
        rig.Cache.Counters.Channels.ShouldBe(stays ? 2 : 0);
        guild?.IsUnavailable.ShouldBeTrue();
        guild?.Channels.Count.ShouldBe(2);
    }

    [Fact]
    public void A_guild_that_is_told_as_unavailable_keeps_what_is_known()
    {
        var rig = CacheRig.Told();
        rig.Apply("GUILD_CREATE", """{"id":"1","unavailable":true}""").ShouldBe(CacheOutcome.Applied);

        (rig.Guild.IsUnavailable, rig.Guild.Name, rig.Guild.Roles.Count).ShouldBe((true, "Hall", 2));
    }

    [Fact]
    public void A_new_session_drops_what_it_does_not_list_and_keeps_the_rest_until_it_is_told_anew()
    {
        var rig = CacheRig.Told();
        rig.Apply("GUILD_CREATE", """{"id":"2","name":"Gone","owner_id":"5","channels":[{"id":"22","type":0,"name":"x"}]}""");
        rig.Ready(1, 3);

        rig.Cache.Guilds.Select(guild => guild.Id.Value).Order().ShouldBe([1UL, 3UL]);
        (rig.Guild.IsUnavailable, rig.Guild.Channels.Count).ShouldBe((true, 2));
        rig.Apply("GUILD_CREATE", """{"id":"1","name":"Hall","owner_id":"5","channels":[{"id":"23","type":0,"name":"new"}]}""");
        rig.Guild.Channels.Select(channel => channel.Id.Value).ShouldBe([23UL]);
        rig.Cache.Counters.Channels.ShouldBe(1);
    }

    [Fact]
    public void A_resumed_session_changes_nothing()
    {
        var rig = CacheRig.Told();
        var before = rig.Guild;

        rig.Apply("RESUMED", """{"_trace":[]}""").ShouldBe(CacheOutcome.Applied);
        rig.Guild.ShouldBeSameAs(before);
    }

    [Fact]
    public void An_updated_guild_keeps_its_channels_and_the_bot()
    {
        var rig = CacheRig.Told();
        rig.Apply("GUILD_UPDATE", """{"roles":[{"id":"1","name":"all","permissions":"0"}],"owner_id":"6","name":"Inn","id":"1"}""");

        (rig.Guild.Name, rig.Guild.OwnerId.Value, rig.Guild.Roles.Count, rig.Guild.Channels.Count).ShouldBe(("Inn", 6UL, 1, 2));
        rig.Guild.Self.ShouldNotBeNull();
    }

    [Fact]
    public void A_channel_comes_changes_and_goes_with_its_threads()
    {
        var rig = CacheRig.Told();
        rig.Apply("CHANNEL_CREATE", """{"id":"22","guild_id":"1","type":2,"name":"cellar","permission_overwrites":[{"id":"1","type":0,"allow":"1","deny":"2"}]}""");
        rig.Channel(22).RoleOverwrites.Length.ShouldBe(1);
        rig.Channel(20).MemberOverwrites.Length.ShouldBe(1, "a neighbor's change moves nobody's overwrites");

        rig.Apply("CHANNEL_UPDATE", """{"id":"20","guild_id":"1","type":0,"name":"bar","permission_overwrites":[]}""");
        (rig.Channel(20).Name, rig.Channel(21).Name, rig.Channel(22).Name).ShouldBe(("bar", "Rooms", "cellar"));
        rig.Channel(20).RoleOverwrites.Length.ShouldBe(0);

        rig.Apply("CHANNEL_DELETE", """{"id":"20","guild_id":"1","type":0}""");
        rig.Guild.Channels.Select(channel => channel.Name).ShouldBe(["Rooms", "cellar"]);
        rig.Guild.Threads.ShouldBeEmpty();
    }

    [Fact]
    public void A_snapshot_in_hand_never_changes()
    {
        var rig = CacheRig.Told();
        var (guild, channel) = (rig.Guild, rig.Channel(20));
        rig.Apply("CHANNEL_UPDATE", """{"id":"20","guild_id":"1","type":0,"name":"bar"}""");
        rig.Apply("GUILD_DELETE", """{"id":"1"}""");

        (guild.Channels.Count, channel.Name, channel.RoleOverwrites.Length).ShouldBe((2, "taproom", 2));
    }

    [Theory]
    [InlineData("taproom", 1 << 17, true)]
    [InlineData("___hidden___", 0, false)]
    public void A_channel_is_hidden_by_its_flag_and_not_by_its_name(string name, int flags, bool hidden)
    {
        var rig = CacheRig.Told();
        rig.Apply("CHANNEL_UPDATE", $$"""{"id":"20","guild_id":"1","type":0,"position":null,"name":"{{name}}","flags":{{flags}}}""");

        rig.Channel(20).IsObfuscated.ShouldBe(hidden);
        rig.Guild.Threads.Count.ShouldBe(hidden ? 0 : 1, "Discord does not tell of threads that are lost from sight");
    }

    [Fact]
    public void Threads_come_change_and_go()
    {
        var rig = CacheRig.Told();
        rig.Apply("THREAD_CREATE", """{"id":"41","guild_id":"1","parent_id":"20","type":12,"name":"a","thread_metadata":{"archived":false}}""");
        rig.Apply("THREAD_UPDATE", """{"id":"41","guild_id":"1","parent_id":"20","type":12,"name":"b","thread_metadata":{"archived":false}}""");
        rig.Channel(41).Name.ShouldBe("b");
        rig.Channel(41).IsThread.ShouldBeTrue();

        rig.Apply("THREAD_UPDATE", """{"id":"41","guild_id":"1","parent_id":"20","type":12,"name":"b","thread_metadata":{"archived":true}}""");
        rig.Apply("THREAD_DELETE", """{"id":"40","guild_id":"1","parent_id":"20","type":11}""");
        rig.Guild.Threads.ShouldBeEmpty();
        rig.Cache.Counters.Threads.ShouldBe(0);
    }

    [Theory]
    [InlineData("\"channel_ids\":[\"20\"],", new[] { 42UL, 43UL })]
    [InlineData("\"channel_ids\":[\"21\"],", new[] { 40UL, 42UL, 43UL })]
    [InlineData("", new[] { 43UL })]
    public void A_list_of_threads_replaces_those_of_the_channels_it_names(string channels, ulong[] left)
    {
        var rig = CacheRig.Told();
        rig.Apply("THREAD_CREATE", """{"id":"42","guild_id":"1","parent_id":"25","type":11,"name":"elsewhere"}""");
        rig.Apply("THREAD_LIST_SYNC", $$"""{"threads":[{"id":"43","parent_id":"20","type":11,"name":"x"}],{{channels}}"guild_id":"1","members":[]}""");

        rig.Guild.Threads.Select(thread => thread.Id.Value).ShouldBe(left);
    }

    [Fact]
    public void A_role_comes_changes_and_goes_from_the_bot_too()
    {
        var rig = CacheRig.Told();
        rig.Apply("GUILD_ROLE_CREATE", """{"guild_id":"1","role":{"id":"31","name":"Smith","permissions":"4","position":1,"mentionable":true}}""");
        (rig.Role(31).Permissions, rig.Role(31).IsMentionable).ShouldBe((PermissionFlags.BanMembers, true));

        rig.Apply("GUILD_ROLE_UPDATE", """{"guild_id":"1","role":{"id":"30","name":"Great bard","permissions":"8","position":4}}""");
        (rig.Role(30).Name, rig.Role(30).Permissions, rig.Role(31).Name).ShouldBe(("Great bard", PermissionFlags.Administrator, "Smith"));

        rig.Apply("GUILD_ROLE_DELETE", """{"guild_id":"1","role_id":"30"}""");
        rig.Guild.Roles.Count.ShouldBe(2);
        rig.Guild.Self.ShouldNotBeNull().Roles.Length.ShouldBe(0);
    }

    [Fact]
    public void Of_members_only_the_bot_is_noted()
    {
        var rig = CacheRig.Told();
        rig.Apply("GUILD_MEMBER_UPDATE", """{"guild_id":"1","user":{"id":"8"},"roles":["31"]}""").ShouldBe(CacheOutcome.Skipped);
        rig.Apply("GUILD_MEMBER_UPDATE", """{"guild_id":"1","user":{"id":"89"},"roles":["9"]}""").ShouldBe(CacheOutcome.Skipped);
        rig.Apply("GUILD_MEMBER_UPDATE", """{"guild_id":"1","roles":["31","32"],"user":{"id":"9"},"communication_disabled_until":"2026-03-01T12:00:00+02:00"}""")
            .ShouldBe(CacheOutcome.Applied);

        var self = rig.Guild.Self.ShouldNotBeNull();
        self.Roles.ToArray().Select(role => role.Value).ShouldBe([31UL, 32UL]);
        self.TimedOutUntil.ShouldBe(new DateTimeOffset(2026, 3, 1, 10, 0, 0, TimeSpan.Zero));
    }
}
