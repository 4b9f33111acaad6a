using System.Text.RegularExpressions;
using Dapper;
using Guildhall.Core.Commands;
using Guildhall.Core.Events;
using Guildhall.Core.Ids;
using Guildhall.Core.Rooms;
using Guildhall.Core.Sessions;
using Guildhall.Core.Settings;
using Guildhall.Core.Storage;
using Guildhall.Core.Wallets;
using Guildhall.Tests.Scenarios.Support;
using Npgsql;

namespace Guildhall.Tests.Scenarios.Store;

/// <summary>
/// What PostgreSQL really does among many rows: the server itself explains every statement that the ports send, and none of those that players
/// wait for may read a large table from end to end.
/// </summary>
public sealed partial class PlanTests
{
    private static readonly string[] Explained =
    [
        "shared_preload_libraries=auto_explain", "auto_explain.log_min_duration=0", "auto_explain.log_nested_statements=on", "log_min_messages=warning",
    ];

    // A thousand guilds with ten members each.
    private static readonly string[] Data =
    [
        "INSERT INTO settings (guild, key, value) SELECT 'web:g' || n, 'key' || k, 'v' FROM generate_series(1, 1000) n, generate_series(0, 9) k",
        "INSERT INTO users (id, name, blocked, created_at) SELECT md5(n || '-' || k), 'Somebody', 0, 0 FROM generate_series(1, 1000) n, generate_series(0, 9) k",
        "INSERT INTO user_locales (user_id, locale) SELECT id, 'de' FROM users",
        "INSERT INTO rooms (room, guild, owner, created_at) SELECT 'web:r' || n || '-' || k, 'web:g' || n, md5(n || '-0'), 0 FROM generate_series(1, 1000) n, generate_series(0, 9) k",
        "INSERT INTO accounts (id, balance) SELECT 'user:' || id, 100 FROM users",
        "INSERT INTO journal (from_account, to_account, amount, reason, at) SELECT 'mint', 'user:' || id, 100, 'reason.test', 0 FROM users",
        """
        INSERT INTO replies (actor, request_id, fingerprint, guild, room, shown, actor_name, command, body, at)
        SELECT id, 'old', 'f', 'web:g1', 'web:r' || (row_number() OVER ()) % 1000, 1, 'Somebody', '/roll', '\x00', 0 FROM users
        """,
        """
        INSERT INTO sessions (id, game, guild, room, version, state_hash, finished, started_at, updated_at, log_hash)
        SELECT md5('s' || n), 'delve', 'web:g' || n, 'web:r' || n, 1, 'h', 1, n, n, '\x00' FROM generate_series(1, 10000) n
        """,
        """
        INSERT INTO session_log (session, version_before, version_after, engine_version, actor, request_id, at, seed, command, events, state_hash, finished, row_hash)
        SELECT id, 0, 1, 1, md5('1-1'), 'r', 0, 's', '{}', '[]', 'h', 1, '\x00' FROM sessions
        """,
        "INSERT INTO schedule (key, due, ready_at, guild, room, path, options) SELECT 'k' || n, 9000000000000, 9000000000000, 'g', 'r', 'p', '{}' FROM generate_series(1, 10000) n",
        "INSERT INTO outbox (stream, news, ready_at) SELECT 'user:' || n % 500, '{}', 9000000000000 FROM generate_series(1, 10000) n",
        "ANALYZE (SKIP_LOCKED)",
    ];

    [Theory, OnPostgres]
    public async Task No_statement_that_players_wait_for_reads_a_large_table_from_end_to_end(SqlDialect on)
    {
        on.ShouldBe(SqlDialect.PostgreSql);
        await using var server = await PostgresServer.StartAsync(durable: false, Explained);
        var database = await server.NewDatabaseAsync();
        await using var fixture = await StoreFixture.OpenAsync(change: options => options with { ConnectionString = database });
        await using (var connection = new NpgsqlConnection(database))
        {
            foreach (var sql in Data)
            {
                await connection.ExecuteAsync(sql);
            }
        }

        await UseAsync(fixture, "before");
        var before = server.Log.Length;
        await UseAsync(fixture, "after");

        var plans = server.Log[before..];
        plans.ShouldContain("Index Scan");
        Sequential().Matches(plans).Select(match => plans[Math.Max(0, match.Index - 1_500)..(match.Index + match.Length)]).ShouldBeEmpty();
    }

    private static async Task UseAsync(StoreFixture fixture, string run)
    {
        var user = Sample.UserId(1);
        var none = CancellationToken.None;
        var reply = Sample.Reply($"plan-{run}", room: $"web:{run}");
        await fixture.CommitAsync(
            work =>
            {
                fixture.Get<IUsers>().Keep(work, new User(user, "Ada"), Sample.Now);
                fixture.Get<IRooms>().Claim(work, $"web:{run}", "web:lobby", user, Sample.Now);
                fixture.Get<ISettingStore>().Write(work, "web:lobby", run, "1");
                fixture.Get<IWallet>().Earn(work, user, new(5), "reason.test");
                fixture.Get<IWallet>().Pay(work, user, Sample.UserId(2), new(1), "reason.test", Posting.Full);
                work.Publish(new CoinsEarned("web:lobby", Sample.Now, user, new(5), "reason.test"));
                work.ScheduleLater(new(run, Sample.Now, "web:lobby", "web:lobby", CommandCall.To("roll")));
                work.Append(Sample.Row(run.Length, 0, 1, room: $"web:{run}", finished: true));
            },
            reply);
        (await fixture.Store.FindReplyAsync(user, "never", none)).ShouldBeNull();
        (await fixture.Get<IReplyFeed>().ReadAsync($"web:{run}", user, after: null, 50, none)).Count.ShouldBe(1);
        (await fixture.Get<IReplyFeed>().ReadAsync("web:r1", user, after: 0, 50, none)).ShouldNotBeEmpty();
        var head = await fixture.Get<ISessionLog>().CurrentAsync($"web:{run}", none);
        (await fixture.Get<ISessionLog>().ReadAsync(head!.Id, after: 0, none)).Count.ShouldBe(1);
        _ = await fixture.Get<ISessionLog>().SnapshotAsync(head.Id, none);
        _ = await fixture.Get<ISettingStore>().ReadAsync($"web:g{run}", none);
        _ = await fixture.Get<ISettingStore>().ReadLocaleAsync(Sample.UserId(3), none);
        (await fixture.Get<IWallet>().BalanceAsync(user, none)).Amount.ShouldBeGreaterThan(0);
        (await fixture.Get<IWallet>().HistoryAsync(user, before: null, 15, none)).ShouldNotBeEmpty();
        _ = await fixture.Get<IMembers>().StandingAsync(Sample.UserId(4), none);
        (await fixture.Get<ISchedule>().ClaimDueAsync(Sample.Now, TimeSpan.FromSeconds(30), 10, none)).Count.ShouldBe(1);
        _ = await fixture.Get<ISchedule>().NextDueAsync(none);
        var outbox = fixture.Get<IOutbox>();
        var claimed = (await outbox.ClaimAsync(run, Sample.Now, TimeSpan.FromSeconds(30), 10, none)).ShouldHaveSingleItem();
        await fixture.CommitAsync(work => outbox.Complete(work, claimed));
    }

    [GeneratedRegex(
        "Seq Scan on (settings|users|user_locales|rooms|accounts|journal|replies|sessions|session_log|schedule|outbox)\\b",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Sequential();
}
