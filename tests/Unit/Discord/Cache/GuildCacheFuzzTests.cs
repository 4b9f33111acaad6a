using System.Text;
using Guildhall.Discord.Cache;

namespace Guildhall.Tests.Unit.Discord.Cache;

/// <summary>Broken frames of every kind never end in an exception, and never leave a guild that cannot be read.</summary>
public sealed class GuildCacheFuzzTests
{
    private const int Rounds = 100_000;

    private static readonly (string Name, string Json)[] Frames =
    [
        ("READY", """{"user":{"id":"9"},"guilds":[{"id":"1","unavailable":true},{"id":"2","unavailable":true}]}"""),
        ("GUILD_CREATE", CacheRig.GuildOne),
        ("GUILD_UPDATE", """{"id":"1","name":"Inn \u00e9","owner_id":"6","roles":[{"id":"1","name":"all","permissions":"0","managed":false,"mentionable":true}]}"""),
        ("GUILD_DELETE", """{"id":"2","unavailable":true}"""),
        ("CHANNEL_UPDATE", """{"id":"20","guild_id":"1","type":0,"position":4,"flags":131072,"parent_id":null,"name":"caf\u00e9 🎲","permission_overwrites":[{"id":"1","type":0,"allow":"1","deny":"2"},{"id":"9","type":1,"allow":"1","deny":"2"}]}"""),
        ("CHANNEL_DELETE", """{"id":"21","guild_id":"1","type":0}"""),
        ("THREAD_UPDATE", """{"id":"41","guild_id":"1","parent_id":"20","type":11,"name":"a","thread_metadata":{"archived":false,"locked":true}}"""),
        ("THREAD_DELETE", """{"id":"41","guild_id":"1","parent_id":"20","type":11}"""),
        ("THREAD_LIST_SYNC", """{"guild_id":"1","channel_ids":["20"],"threads":[{"id":"43","parent_id":"20","type":11,"name":"x"}],"members":[{"id":"43"}]}"""),
        ("GUILD_ROLE_UPDATE", """{"guild_id":"1","role":{"id":"30","name":"Bard","permissions":"8","position":4}}"""),
        ("GUILD_ROLE_DELETE", """{"guild_id":"1","role_id":"30"}"""),
        ("GUILD_MEMBER_UPDATE", """{"guild_id":"1","user":{"id":"9","username":"bot"},"roles":["30","31"],"communication_disabled_until":"2026-03-01T12:00:00+02:00"}"""),
        ("RESUMED", "{}"),
    ];

    [Fact]
    public void A_hundred_thousand_broken_frames_throw_nothing()
    {
        var chance = new Random(20_261_127);
        var rig = CacheRig.Told();
        for (var round = 0; round < Rounds; round++)
        {
            var (name, json) = Frames[round % Frames.Length];
            var data = BrokenJson.From(json, chance);
            if (rig.Cache.Apply(Encoding.UTF8.GetBytes(name), data) == CacheOutcome.Applied)
                Read(rig.Cache);
            if (round % 50 == 0)
                rig.Apply("GUILD_CREATE", CacheRig.GuildOne);
        }

        var counters = rig.Cache.Counters;
        counters.Unreadable.ShouldBeGreaterThan(Rounds / 4);
        counters.Applied.ShouldBeGreaterThan(Rounds / 20);
        (counters.Applied + counters.Skipped + counters.Unreadable).ShouldBe(Rounds + Rounds / 50 + 2);
        counters.Guilds.ShouldBe(rig.Cache.Guilds.Count());
        counters.Channels.ShouldBe(rig.Cache.Guilds.Sum(guild => guild.Channels.Count));
        counters.Threads.ShouldBe(rig.Cache.Guilds.Sum(guild => guild.Threads.Count));
        counters.Roles.ShouldBe(rig.Cache.Guilds.Sum(guild => guild.Roles.Count));
    }

    [Fact]
    public void A_frame_cut_anywhere_is_unreadable()
    {
        var rig = CacheRig.Told();
        var whole = Encoding.UTF8.GetBytes(CacheRig.GuildOne);
        for (var length = 0; length < whole.Length; length++)
            rig.Cache.Apply("GUILD_CREATE"u8, whole.AsSpan(0, length)).ShouldBe(CacheOutcome.Unreadable);
        rig.Cache.Apply("GUILD_CREATE"u8, whole).ShouldBe(CacheOutcome.Applied);
    }

    private static void Read(GuildCache cache)
    {
        foreach (var guild in cache.Guilds)
            Truth.Portrait.Of(guild).Length.ShouldBePositive();
    }
}
