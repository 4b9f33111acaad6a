using System.Text;
using Guildhall.Discord.Cache;
using Guildhall.Discord.Permissions;

namespace Guildhall.Tests.Unit.Discord.Cache;

public sealed class GuildCacheReaderTests
{
    private const int Versions = 20_000;

    /// <summary>Each version of a channel says its number in name, position and overwrites; a reader that met two at once would see two numbers.</summary>
    [Fact]
    public async Task Readers_see_each_event_whole_while_others_are_applied()
    {
        var rig = CacheRig.Told();
        rig.Cache.Apply("CHANNEL_UPDATE"u8, Version(1));
        using var over = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 3).Select(_ => Task.Run(() => ReadUntil(rig.Cache, over.Token))).ToArray();
        for (var version = 1; version <= Versions; version++)
            rig.Cache.Apply("CHANNEL_UPDATE"u8, Version(version)).ShouldBe(CacheOutcome.Applied);
        await over.CancelAsync();

        foreach (var reads in await Task.WhenAll(readers))
            reads.ShouldBeGreaterThan(0);
        rig.Channel(20).Position.ShouldBe(Versions);
    }

    [Fact]
    public async Task Two_writers_by_mistake_break_nothing()
    {
        var rig = CacheRig.Told();
        await Task.WhenAll(Enumerable.Range(0, 2).Select(writer => Task.Run(() =>
        {
            for (var version = 1; version <= 2_000; version++)
            {
                rig.Cache.Apply("CHANNEL_UPDATE"u8, Version(version));
                rig.Apply(version % 2 == 0 ? "GUILD_CREATE" : "GUILD_DELETE", version % 2 == 0 ? CacheRig.GuildOne : """{"id":"1"}""");
            }
        })));

        var counters = rig.Cache.Counters;
        (counters.Applied + counters.Skipped).ShouldBe(2 + 2 * 2 * 2_000);
        counters.Channels.ShouldBe(rig.Cache.Guilds.Sum(guild => guild.Channels.Count));
    }

    private static int ReadUntil(GuildCache cache, CancellationToken over)
    {
        var reads = 0;
        do
        {
            if (!cache.TryGet(new(1), out var guild) || !guild.TryGetChannel(new(20), out var channel))
                throw new InvalidOperationException("The channel was gone.");
            var version = channel.Position;
            if (channel.Name != $"v{version}" || channel.RoleOverwrites.Length != version % 5)
                throw new InvalidOperationException("Two versions were met at once.");
            foreach (var overwrite in channel.RoleOverwrites)
            {
                if ((int)overwrite.Id.Value != version)
                    throw new InvalidOperationException("Two versions were met at once.");
            }

            _ = PermissionCalculator.InChannel(guild, channel, guild.Self!, DateTimeOffset.UnixEpoch);
            reads++;
        }
        while (!over.IsCancellationRequested);
        return reads;
    }

    private static byte[] Version(int version)
    {
        var overwrites = string.Join(',', Enumerable.Repeat($$"""{"id":"{{version}}","type":0,"allow":"{{version}}","deny":"0"}""", version % 5));
        return Encoding.UTF8.GetBytes($$"""{"id":"20","guild_id":"1","type":0,"name":"v{{version}}","position":{{version}},"permission_overwrites":[{{overwrites}}]}""");
    }
}
