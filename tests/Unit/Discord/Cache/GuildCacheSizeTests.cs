using System.Diagnostics;
using System.Text;
using Guildhall.Discord.Cache;
using Xunit.Abstractions;

namespace Guildhall.Tests.Unit.Discord.Cache;

[Collection(nameof(MeasuredAlone))]
public sealed class GuildCacheSizeTests(ITestOutputHelper output)
{
    private const int Guilds = 1_000;

    [Fact]
    public void A_guild_of_50_channels_and_30_roles_takes_at_most_10_kB()
    {
        var frames = Enumerable.Range(0, Guilds).Select(GuildFrameMaker.Make).ToArray();
        frames[0].Length.ShouldBeInRange(25_000, 35_000);
        var ready = Encoding.UTF8.GetBytes(GuildFrameMaker.Ready(Guilds));
        Tell(new(new()), ready, frames[..50]);

        var heldBefore = GC.GetTotalMemory(forceFullCollection: true);
        var allocatedBefore = GC.GetAllocatedBytesForCurrentThread();
        var cache = new GuildCache(new());
        var started = Stopwatch.GetTimestamp();
        Tell(cache, ready, frames);
        var elapsed = Stopwatch.GetElapsedTime(started);
        var allocated = (GC.GetAllocatedBytesForCurrentThread() - allocatedBefore) / Guilds;
        var held = (GC.GetTotalMemory(forceFullCollection: true) - heldBefore) / Guilds;

        output.WriteLine(
            $"{frames.Average(frame => frame.Length):N0} bytes of JSON, {held:N0} held and {allocated:N0} allocated per guild, {elapsed.TotalMicroseconds / Guilds:N1} us each");
        cache.Counters.ShouldBe(new(Guilds, Guilds * 50L, 0, Guilds * 30L, Guilds + 1, 0, 0, 0));
        held.ShouldBeLessThanOrEqualTo(10_000);
        allocated.ShouldBeLessThanOrEqualTo(12_000, "nothing is made that is not kept");
        GC.KeepAlive(frames);
    }

    [Fact]
    public void Telling_all_guilds_anew_holds_nothing_twice()
    {
        var frames = Enumerable.Range(0, Guilds).Select(GuildFrameMaker.Make).ToArray();
        var ready = Encoding.UTF8.GetBytes(GuildFrameMaker.Ready(Guilds));
        var cache = new GuildCache(new());
        Tell(cache, ready, frames);
        var once = GC.GetTotalMemory(forceFullCollection: true);
        var most = 0L;
        Tell(cache, ready, frames[..(Guilds / 2)]);
        most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true));
        Tell(cache, ready, frames);
        most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true));

        (most - once).ShouldBeLessThan(Guilds * 1_000L, "a tenth of what the guilds take");
        GC.KeepAlive(frames);
    }

    [Fact]
    public void An_event_that_is_of_no_concern_allocates_nothing()
    {
        var cache = new GuildCache(new());
        cache.Apply("READY"u8, Encoding.UTF8.GetBytes(GuildFrameMaker.Ready(1)));
        cache.Apply("GUILD_CREATE"u8, GuildFrameMaker.Make(0));
        var update = Encoding.UTF8.GetBytes(GuildFrameMaker.Channel(GuildFrameMaker.GuildId(0), 7).ToJsonString().Replace(
            "{\"id\"", $"{{\"guild_id\":\"{GuildFrameMaker.GuildId(0)}\",\"id\"", StringComparison.Ordinal));
        var member = Encoding.UTF8.GetBytes(
            $$"""{"guild_id":"{{GuildFrameMaker.GuildId(0)}}","user":{"id":"812345678901234567","username":"somebody","avatar":"a_d1d2d3d4d5d6d7d8d9d0d1d2d3d4d5d6"},"roles":["1","2"],"nick":"x","joined_at":"2026-01-02T03:04:05.678000+00:00"}""");

        Measure("MESSAGE_CREATE"u8, member).ShouldBe(0);
        Measure("GUILD_MEMBER_UPDATE"u8, member).ShouldBe(0);
        Measure("CHANNEL_UPDATE"u8, update).ShouldBeLessThan(10_000);

        long Measure(ReadOnlySpan<byte> name, ReadOnlySpan<byte> data)
        {
            const int times = 20_000;
            for (var warm = 0; warm < times; warm++)
                cache.Apply(name, data);
            var before = GC.GetAllocatedBytesForCurrentThread();
            var started = Stopwatch.GetTimestamp();
            for (var time = 0; time < times; time++)
                cache.Apply(name, data);
            var elapsed = Stopwatch.GetElapsedTime(started);
            var allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / times;
            output.WriteLine($"{Encoding.UTF8.GetString(name)}: {elapsed.TotalNanoseconds / times:N0} ns, {allocated:N0} bytes allocated");
            return allocated;
        }
    }

    private static void Tell(GuildCache cache, byte[] ready, byte[][] frames)
    {
        cache.Apply("READY"u8, ready).ShouldBe(CacheOutcome.Applied);
        foreach (var frame in frames)
        {
            if (cache.Apply("GUILD_CREATE"u8, frame) != CacheOutcome.Applied)
                throw new InvalidOperationException("A guild was not read.");
        }
    }
}
