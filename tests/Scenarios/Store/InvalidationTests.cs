using Guildhall.Core.Settings;
using Guildhall.Core.Storage;
using Npgsql;

namespace Guildhall.Tests.Scenarios.Store;

/// <summary>Two processes on one database: what one changes, the other must not remember otherwise.</summary>
public sealed class InvalidationTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    [Theory, OnPostgres]
    public async Task What_one_process_changes_the_others_read_anew(SqlDialect on)
    {
        await using var here = await StoreFixture.OpenAsync(on);
        await using var there = await here.OpenAsAfterPowerLossAsync();
        (await ReadAsync(here)).ShouldBeNull();

        for (var change = 0; change < 20; change++)
        {
            var value = $"{change}";
            await there.CommitAsync(work => there.Get<ISettingStore>().Write(work, "g", "turn-limit", value));
            await UntilAsync(async () => await ReadAsync(here) == value);
        }
    }

    [Theory, OnPostgres]
    public async Task While_others_cannot_be_heard_nothing_is_remembered(SqlDialect on)
    {
        await using var here = await StoreFixture.OpenAsync(on);
        await using var there = await here.OpenAsAfterPowerLossAsync();
        await using var connection = new NpgsqlConnection(here.Options.ConnectionString);
        await connection.OpenAsync();
        await UntilAsync(async () => await CountEarsAsync(connection) == 2);
        (await ReadAsync(here)).ShouldBeNull();

        // Both lose their ears again and again, and nobody ever reads what is no longer so for longer than it takes to notice.
        for (var change = 0; change < 5; change++)
        {
            var value = $"{change}";
            await using (var deafen = new NpgsqlCommand("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%' AND datname = current_database()", connection))
            {
                await deafen.ExecuteNonQueryAsync();
            }

            await there.CommitAsync(work => there.Get<ISettingStore>().Write(work, "g", "turn-limit", value));
            await UntilAsync(async () => await ReadAsync(here) == value);
        }

        await UntilAsync(async () => await CountEarsAsync(connection) == 2);
    }

    private static async Task<string?> ReadAsync(StoreFixture store) =>
        (await store.Get<ISettingStore>().ReadAsync("g", CancellationToken.None)).GetValueOrDefault("turn-limit");

    private static async Task<long> CountEarsAsync(NpgsqlConnection connection)
    {
        await using var count = new NpgsqlCommand("SELECT count(*) FROM pg_stat_activity WHERE query LIKE 'LISTEN%' AND datname = current_database()", connection);
        return (long)(await count.ExecuteScalarAsync())!;
    }

    private static async Task UntilAsync(Func<Task<bool>> holds)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        while (!await holds())
        {
            clock.Elapsed.ShouldBeLessThan(Limit);
            await Task.Delay(5);
        }
    }
}
