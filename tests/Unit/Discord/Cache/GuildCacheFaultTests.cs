using Guildhall.Discord.Cache;

namespace Guildhall.Tests.Unit.Discord.Cache;

public sealed class GuildCacheFaultTests
{
    [Theory]
    [InlineData("MESSAGE_CREATE", """{"id":"1"}""")]
    [InlineData("GUILD_MEMBER_ADD", "broken")]
    [InlineData("", "{}")]
    [InlineData("CHANNEL_CREATE", """{"id":"7","type":1}""")]
    [InlineData("CHANNEL_UPDATE", """{"id":"7","guild_id":"77","type":0}""")]
    [InlineData("CHANNEL_DELETE", """{"id":"7","guild_id":"1","type":0}""")]
    [InlineData("GUILD_UPDATE", """{"id":"77","name":"x","owner_id":"1"}""")]
    [InlineData("GUILD_DELETE", """{"id":"77"}""")]
    [InlineData("GUILD_ROLE_DELETE", """{"guild_id":"1","role_id":"77"}""")]
    [InlineData("THREAD_DELETE", """{"id":"77","guild_id":"1"}""")]
    public void What_is_of_no_concern_is_skipped(string name, string json)
    {
        var rig = CacheRig.Told();

        rig.Apply(name, json).ShouldBe(CacheOutcome.Skipped);
        rig.Cache.Counters.Skipped.ShouldBe(1);
    }

    [Theory]
    [InlineData("GUILD_CREATE", "")]
    [InlineData("GUILD_CREATE", "[]")]
    [InlineData("GUILD_CREATE", "null")]
    [InlineData("GUILD_CREATE", """{"name":"x","owner_id":"1"}""")]
    [InlineData("GUILD_CREATE", """{"id":"1","owner_id":"1"}""")]
    [InlineData("GUILD_CREATE", """{"id":"1","name":"x","owner_id":"1","channels":[{"id":"2"}]}""")]
    [InlineData("GUILD_CREATE", """{"id":"1","name":"x","owner_id":"1","channels":[""")]
    [InlineData("GUILD_CREATE", """{"id":"1","name":"x","owner_id":"1"} {}""")]
    [InlineData("GUILD_CREATE", """{"id":"1","name":"\ud800","owner_id":"1"}""")]
    [InlineData("GUILD_UPDATE", """{"id":"18446744073709551616"}""")]
    [InlineData("CHANNEL_UPDATE", """{"id":"20","guild_id":"1","type":"text"}""")]
    [InlineData("CHANNEL_UPDATE", """{"guild_id":"1","type":0}""")]
    [InlineData("CHANNEL_UPDATE", """{"id":"20","guild_id":"1","type":0,"permission_overwrites":[{"id":"1"}]}""")]
    [InlineData("CHANNEL_DELETE", """{"guild_id":"1"}""")]
    [InlineData("THREAD_LIST_SYNC", """{"threads":[]}""")]
    [InlineData("GUILD_ROLE_UPDATE", """{"guild_id":"1"}""")]
    [InlineData("GUILD_ROLE_UPDATE", """{"guild_id":"1","role":{"id":"30","permissions":"-1"}}""")]
    [InlineData("GUILD_MEMBER_UPDATE", """{"guild_id":"1","user":{"id":"9"}}""")]
    [InlineData("GUILD_MEMBER_UPDATE", """{"guild_id":"1","user":{"id":"9"},"roles":[],"communication_disabled_until":"soon"}""")]
    [InlineData("READY", """{"user":{"id":"9"}}""")]
    [InlineData("READY", """{"guilds":[]}""")]
    public void What_cannot_be_read_is_counted_and_changes_nothing(string name, string json)
    {
        var rig = CacheRig.Told();
        var before = rig.Guild;

        rig.Apply(name, json).ShouldBe(CacheOutcome.Unreadable);
        rig.Guild.ShouldBeSameAs(before);
        rig.Cache.Counters.Unreadable.ShouldBe(1);
    }
}
