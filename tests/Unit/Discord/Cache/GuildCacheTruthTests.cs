using Guildhall.Discord.Cache;
using Guildhall.Tests.Unit.Discord.Cache.Truth;

namespace Guildhall.Tests.Unit.Discord.Cache;

public sealed class GuildCacheTruthTests
{
    private const int Events = 100_000;

    [Fact]
    public void A_hundred_thousand_events_leave_what_dictionaries_would_hold()
    {
        var options = new GuildCacheOptions
        {
            Resources = CacheRig.AllResources,
            MaxGuilds = 10,
            MaxChannelsPerGuild = 12,
            MaxRolesPerGuild = 8,
            MaxThreadsPerGuild = 7,
        };
        var cache = new GuildCache(options);
        var plain = new PlainCache(options);
        var story = new Storyteller(20_261_127, cache, plain);
        long applied = 0, skipped = 0;
        Note(story.Ready());

        for (var number = 0; number < Events; number++)
        {
            var told = story.Tell();
            Note(told);
            Compare(told.Guild, cache, plain);
            if (number % 1_000 == 0)
                CompareAll();
        }

        CompareAll();
        plain.Evicted.ShouldBeGreaterThan(1_000, "limits were met");
        applied.ShouldBeGreaterThan(Events / 3);
        skipped.ShouldBeGreaterThan(Events / 10);

        void Note((ulong Guild, CacheOutcome Outcome, bool Taken) told)
        {
            if (told.Outcome != (told.Taken ? CacheOutcome.Applied : CacheOutcome.Skipped))
                told.Outcome.ShouldBe(told.Taken ? CacheOutcome.Applied : CacheOutcome.Skipped);
            applied += told.Taken ? 1 : 0;
            skipped += told.Taken ? 0 : 1;
            Count();
        }

        void Count()
        {
            var (channels, threads, roles) = (0, 0, 0);
            foreach (var guild in plain.Guilds.Values)
                (channels, threads, roles) = (channels + guild.Channels.Count, threads + guild.Threads.Count, roles + guild.Roles.Count);
            var truth = new CacheCounters(plain.Guilds.Count, channels, threads, roles, applied, skipped, 0, plain.Evicted);
            if (cache.Counters != truth)
                cache.Counters.ShouldBe(truth);
        }

        void CompareAll()
        {
            cache.Guilds.Select(guild => guild.Id.Value).Order().ShouldBe(plain.Guilds.Keys.Order());
            foreach (var id in plain.Guilds.Keys)
                Compare(id, cache, plain);
        }
    }

    private static void Compare(ulong id, GuildCache cache, PlainCache plain)
    {
        var isHere = cache.TryGet(new(id), out var guild);
        isHere.ShouldBe(plain.Guilds.TryGetValue(id, out var truth));
        if (guild is not null && truth is not null && Portrait.Of(guild) != Portrait.Of(truth))
            Portrait.Of(guild).ShouldBe(Portrait.Of(truth));
    }
}
