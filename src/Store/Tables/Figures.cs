using System.Data.Common;
using Dapper;
using Guildhall.Core.Ids;
using Guildhall.Core.Storage;

namespace Guildhall.Store.Tables;

/// <summary>
/// Counts what is in the database: the accounts are read whole, of the journal what was minted and burned, the rest is found by indexes. A
/// reading is made by the clock and not by whoever asks.
/// </summary>
public sealed class Figures(IDatabase database)
{
    // In one statement, so that both sides are of the same moment. Other currencies have a slash in their accounts' names.
    private const string Coins =
        """
        SELECT CAST((SELECT coalesce(sum(amount), 0) FROM journal WHERE from_account = 'mint') AS BIGINT) AS Minted,
            CAST((SELECT coalesce(sum(amount), 0) FROM journal WHERE to_account = 'burn') AS BIGINT) AS Burned,
            CAST((SELECT coalesce(sum(balance), 0) FROM accounts WHERE id NOT LIKE '%/%') AS BIGINT) AS Held,
            (SELECT count(*) FROM accounts) AS Accounts
        """;

    // From one actor to the next by the index: the replies, of which an actor may have thousands, are not read.
    private const string Players =
        """
        WITH RECURSIVE acting (actor) AS (
            SELECT min(actor) FROM replies
            UNION ALL SELECT (SELECT min(actor) FROM replies WHERE replies.actor > acting.actor) FROM acting WHERE acting.actor IS NOT NULL)
        SELECT count(actor) FROM acting WHERE actor <> @platform
        """;

    private const string Schedule = "SELECT count(*) AS Entries, coalesce(min(ready_at), @now) AS First FROM schedule";

    /// <summary>Reads everything over one connection.</summary>
    public Task<PlatformFigures> ReadAsync(DateTimeOffset now, CancellationToken cancellation) =>
        database.ReadAsync(connection => ReadAsync(connection, now.ToUnixTimeMilliseconds()), cancellation);

    private static async Task<PlatformFigures> ReadAsync(DbConnection connection, long now)
    {
        var coins = await connection.QuerySingleAsync<CoinRow>(Coins);
        var schedule = await connection.QuerySingleAsync<ScheduleRow>(Schedule, new { now });
        var sessions = await connection.QueryAsync<(string Game, long Running)>("SELECT game AS Game, count(*) AS Running FROM sessions WHERE finished = 0 GROUP BY game");
        return new(
            coins.Minted,
            coins.Burned,
            coins.Held,
            coins.Accounts,
            await connection.ExecuteScalarAsync<long>(Players, new { platform = default(Id<User>).ToString() }),
            await connection.ExecuteScalarAsync<long>("SELECT count(*) FROM outbox"),
            schedule.Entries,
            TimeSpan.FromMilliseconds(Math.Max(0, now - schedule.First)),
            [.. sessions]);
    }

    private sealed record CoinRow(long Minted, long Burned, long Held, long Accounts);

    private sealed record ScheduleRow(long Entries, long First);
}
