using System.Globalization;
using System.Security.Cryptography;
using Dapper;
using Guildhall.Core.Ids;
using Guildhall.Discord.Gateway;
using Guildhall.Discord.Simulator;
using Guildhall.Tests.Scenarios.Discord.Bot;
using Guildhall.Tests.Scenarios.Support;
using Npgsql;

namespace Guildhall.Tests.Scenarios.Cluster;

/// <summary>Two processes that share the shards of one bot.</summary>
public sealed class GatewaySharesTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(40);

    [FactOnCluster]
    public async Task Each_gateway_answers_and_speaks_in_the_guilds_of_its_shards_and_nowhere_else()
    {
        await using var rabbit = await RabbitServer.StartAsync();
        var database = await (await PostgresServer.SharedAsync()).NewDatabaseAsync();
        await using var discord = await SimulatedDiscord.StartAsync(new() { Time = TimeProvider.System, Shards = 2, Guilds = 8 });
        var (zero, one) = (ChannelOf(0), ChannelOf(1));
        await using var first = await StartAsync("0-0");
        await using var second = await StartAsync("1-1");
        await UntilAsync(() => discord.Identifies == 2 && discord.Commands().Count > 0);
        var ada = discord.Member("ada");
        _ = ada.RunAsync(zero.Id, "roll", ("dice", "1d1+41"));
        _ = ada.RunAsync(one.Id, "roll", ("dice", "1d1+42"));
        await UntilAsync(() => Count(zero.Id, "42") == 1 && Count(one.Id, "43") == 1);

        await second.KillAsync();
        await FallDueAsync("42", zero.Guild);
        await FallDueAsync("43", one.Guild);
        await UntilAsync(() => Count(zero.Id, "42") == 2);
        await Task.Delay(2_000);
        Count(one.Id, "43").ShouldBe(1, "nobody speaks for the gateway that is away");

        await second.StartAgainAsync();
        await UntilAsync(() => Count(one.Id, "43") == 2);
        await Task.Delay(2_000);
        (Count(zero.Id, "42"), Count(one.Id, "43")).ShouldBe((2, 2));
        discord.CommandWrites.ShouldBe(1);
        discord.Violations.ShouldBeEmpty();

        (ulong Guild, ulong Id) ChannelOf(int shard) => discord.Places.First(one => GatewayClient.ShardOf(new(one.Guild), 2) == shard);

        int Count(ulong channel, string words) => ada.Read(channel).Count(message => DiscordHall.TextOf(message).Contains(words, StringComparison.Ordinal));

        Task<RunningHost> StartAsync(string range) => RunningHost.StartAsync(
            data: null,
            new("Store__ConnectionString", database),
            new("Broker__ConnectionString", rabbit.Address),
            new("Guildhall__Roles", "gateway,worker"),
            new("Discord__Token", discord.Token),
            new("Discord__ApiBaseUrl", discord.ApiBaseUrl),
            new("Discord__Shards", "2"),
            new("Discord__ShardRange", range),
            new("GUILDHALL_SECRET", Convert.ToBase64String(SHA256.HashData("a secret for all processes"u8))));

        async Task UntilAsync(Func<bool> holds)
        {
            for (var deadline = DateTime.UtcNow + Patience; !holds(); await Task.Delay(50))
            {
                if (DateTime.UtcNow > deadline)
                {
                    throw new TimeoutException($"It did not come to pass.\n{first.Log}");
                }
            }
        }

        // Leaves in the store what the schedule leaves there, without news of it.
        async Task FallDueAsync(string words, ulong guild)
        {
            await using var connection = new NpgsqlConnection(database);
            (await connection.ExecuteAsync(
                """
                INSERT INTO replies (actor, request_id, fingerprint, guild, room, shown, actor_name, command, body, at)
                SELECT @nobody, @id, fingerprint, guild, room, 1, 'guildhall', 'due', body, at FROM replies WHERE guild = @guild ORDER BY seq LIMIT 1
                """,
                new { nobody = $"{default(Id<User>)}", id = $"due-{words}", guild = string.Create(CultureInfo.InvariantCulture, $"discord:{guild}") })).ShouldBe(1);
        }
    }
}
