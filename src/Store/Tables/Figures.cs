using System.Data.Common;
using Dapper;
using Guildhall.Core.Ids;
using Guildhall.Core.Storage;

namespace Guildhall.Store.Tables;

/// <summary>
/// Counts what is in the database: the accounts are read whole, of the journal what was minted and burned, the rest is found by indexes. A
/// reading is made by the clock and not by whoever asks.
/// </summary>
public sealed class Figures(IDatabase database, TimeProvider time)
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

    private const string Outbox =
        """
        SELECT CAST(coalesce(sum(1 - dead), 0) AS BIGINT) AS Waiting, CAST(coalesce(sum(dead), 0) AS BIGINT) AS Dead FROM outbox
        """;

    private const string Running =
        """
        SELECT game AS Game, count(*) AS Running FROM (
            SELECT game FROM sessions WHERE finished = 0 UNION ALL SELECT game FROM session_places WHERE finished = 0) AS running
        GROUP BY game
        """;

    private const string Schedule = "SELECT count(*) AS Entries, coalesce(min(ready_at), @now) AS First FROM schedule";

    private CoinRow? _coins;
    private long _coinsAgain;

    /// <summary>Reads everything over one connection.</summary>
    public Task<PlatformFigures> ReadAsync(DateTimeOffset now, CancellationToken cancellation) =>
        database.ReadAsync(connection => ReadAsync(connection, now.ToUnixTimeMilliseconds()), cancellation);

    private async Task<PlatformFigures> ReadAsync(DbConnection connection, long now)
    {
        var coins = await CoinsAsync(connection, now);
        var outbox = await connection.QuerySingleAsync<OutboxRow>(Outbox);
        var schedule = await connection.QuerySingleAsync<ScheduleRow>(Schedule, new { now });
        var sessions = await connection.QueryAsync<(string Game, long Running)>(Running);
        return new(
            coins.Minted,
            coins.Burned,
            coins.Held,
            coins.Accounts,
            await connection.ExecuteScalarAsync<long>(Players, new { platform = default(Id<User>).ToString() }),
            outbox.Waiting,
            outbox.Dead,
            schedule.Entries,
            TimeSpan.FromMilliseconds(Math.Max(0, now - schedule.First)),
            [.. sessions]);
    }

    // The more there is to add up, the less often it is: no more than a twentieth of the time.
    private async Task<CoinRow> CoinsAsync(DbConnection connection, long now)
    {
        if (_coins is { } known && now < _coinsAgain)
        {
            return known;
        }

        var began = time.GetTimestamp();
        _coins = await connection.QuerySingleAsync<CoinRow>(Coins);
        _coinsAgain = now + (long)(time.GetElapsedTime(began).TotalMilliseconds * 20);
        return _coins;
    }

    private sealed record OutboxRow(long Waiting, long Dead);

    private sealed record CoinRow(long Minted, long Burned, long Held, long Accounts);

    private sealed record ScheduleRow(long Entries, long First);
}
