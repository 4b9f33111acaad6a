using System.Security.Cryptography;
using Dapper;
using Guildhall.Discord.Simulator;
using Guildhall.Tests.Scenarios.Backups;
using Guildhall.Tests.Scenarios.Discord.Bot;
using Guildhall.Tests.Scenarios.Support;
using Guildhall.Tests.Scenarios.Watching;
using Npgsql;

namespace Guildhall.Tests.Scenarios.Cluster;

/// <summary>Several processes that are watched: what they share is counted and told of by one of them.</summary>
public sealed class WatchTests
{
    private static readonly string[] OfThePlatform =
    [
        "guildhall_ledger_coins", "guildhall_ledger_mismatch", "guildhall_ledger_accounts", "guildhall_players", "guildhall_outbox_depth", "guildhall_schedule_depth",
        "guildhall_schedule_lag_seconds",
    ];

    [PostgresFact]
    public async Task One_process_counts_and_calls_whoever_that_is()
    {
        await using var discord = await SimulatedDiscord.StartAsync(new() { Time = TimeProvider.System });
        var (webhook, _) = await Webhooks.AddAsync(discord);
        var database = await (await PostgresServer.SharedAsync()).NewDatabaseAsync();
        await using var first = await StartAsync("api,scheduler,relay");
        await using var second = await StartAsync("api,worker");
        await using var third = await StartAsync("gateway,scheduler");
        RunningHost[] all = [first, second, third];
        await using var connection = new NpgsqlConnection(database);
        var one = await OneThatCountsAsync(all);

        await connection.ExecuteAsync("INSERT INTO accounts (id, balance) VALUES ('user:forger', 7)");
        await UntilAsync(() => Told("**ledger**") > 0);
        await Task.Delay(TimeSpan.FromSeconds(4));
        Told("**ledger**").ShouldBe(1);
        (await Scrape.OfAsync(one.Http)).Value("guildhall_ledger_mismatch{}").ShouldBe(7);
        (await OneThatCountsAsync(all)).ShouldBe(one, "it stays the same one");

        // As if it had slept for too long: it finds that another one took over.
        await connection.ExecuteAsync("UPDATE leases SET holder = 'somebody else', until = until + 5000");
        await UntilAsync(async () => (await CountingAsync(all)).Length == 0);
        Told("is over").ShouldBe(0, "it is another's matter now, and not over");
        var next = await OneThatCountsAsync(all);

        await next.KillAsync();
        var left = all.Where(process => process != next).ToArray();
        var last = await OneThatCountsAsync(left);
        (await last.StopAsync()).ShouldBe(0);
        var stopped = DateTime.UtcNow;
        await OneThatCountsAsync([.. left.Where(process => process != last)]);
        (DateTime.UtcNow - stopped).ShouldBeLessThan(TimeSpan.FromSeconds(4), "who stops in order leaves at once");

        Task<RunningHost> StartAsync(string roles) => RunningHost.StartAsync(
            data: null,
            new("Store__ConnectionString", database),
            new("Guildhall__Roles", roles),
            new("Guildhall__Alerts__Webhook", webhook),
            new("Guildhall__Alerts__CheckSeconds", "1"),
            new("GUILDHALL_SECRET", Convert.ToBase64String(SHA256.HashData("a secret for all processes"u8))));

        int Told(string words) =>
            discord.Member("ada").Read(discord.ChannelId).Count(message => DiscordHall.TextOf(message).Contains(words, StringComparison.Ordinal));
    }

    [PostgresFact]
    public async Task A_database_that_all_have_lost_is_told_of_once()
    {
        await using var discord = await SimulatedDiscord.StartAsync(new() { Time = TimeProvider.System });
        var (webhook, _) = await Webhooks.AddAsync(discord);
        await using var server = await PostgresServer.StartAsync();
        var database = await server.NewDatabaseAsync();
        await using var first = await StartAsync();
        await using var second = await StartAsync();
        _ = await OneThatCountsAsync([first, second]);

        await server.KillAsync();

        await UntilAsync(() => Told() > 0);
        await UntilAsync(async () => await IsUnreadyAsync(first) && await IsUnreadyAsync(second));
        await Task.Delay(TimeSpan.FromSeconds(6));
        Told().ShouldBe(1);

        Task<RunningHost> StartAsync() => RunningHost.StartAsync(
            data: null,
            new("Store__ConnectionString", database),
            new("Guildhall__Alerts__Webhook", webhook),
            new("Guildhall__Alerts__CheckSeconds", "1"),
            new("Guildhall__Alerts__DownSeconds", "2"),
            new("GUILDHALL_SECRET", Convert.ToBase64String(SHA256.HashData("a secret for all processes"u8))));

        int Told() => discord.Member("ada").Read(discord.ChannelId)
            .Count(message => DiscordHall.TextOf(message).Contains("**dependency.database**", StringComparison.Ordinal));
    }

    private static async Task<bool> IsUnreadyAsync(RunningHost host)
    {
        using var answer = await host.Http.GetAsync(new Uri("/healthz/ready", UriKind.Relative));
        return !answer.IsSuccessStatusCode;
    }

    /// <summary>Waits until exactly one counts, and for all that there is to count.</summary>
    private static async Task<RunningHost> OneThatCountsAsync(RunningHost[] processes)
    {
        RunningHost[] counting = [];
        await UntilAsync(async () => (counting = await CountingAsync(processes)).Length == 1);
        return counting[0];
    }

    private static async Task<RunningHost[]> CountingAsync(RunningHost[] processes)
    {
        var counting = new List<RunningHost>();
        foreach (var process in processes)
        {
            var scrape = await Scrape.OfAsync(process.Http);
            scrape.Families.Contains("guildhall_disk_free_bytes").ShouldBeTrue("what is of one process each of them says");
            var counted = scrape.Families.Intersect(OfThePlatform, StringComparer.Ordinal).Count();
            counted.ShouldBeOneOf(0, OfThePlatform.Length);
            counting.AddRange(counted == 0 ? [] : [process]);
        }

        counting.Count.ShouldBeLessThanOrEqualTo(1, "never two");
        return [.. counting];
    }

    private static Task UntilAsync(Func<bool> holds) => UntilAsync(() => Task.FromResult(holds()));

    private static async Task UntilAsync(Func<Task<bool>> holds)
    {
        for (var deadline = DateTime.UtcNow.AddSeconds(40); !await holds(); await Task.Delay(100))
        {
            (DateTime.UtcNow < deadline).ShouldBeTrue("It did not come to pass.");
        }
    }
}
