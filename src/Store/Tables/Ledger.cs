using Dapper;
using Guildhall.Core.Storage;
using Guildhall.Core.Wallets;

namespace Guildhall.Store.Tables;

/// <summary>Proves that every account is the sum of its journal and that coins in are coins minted less coins burned.</summary>
public sealed class Ledger(IDatabase database)
{
    private const string Moved =
        """
        SELECT account AS Id, CAST(sum(balance) AS BIGINT) AS Balance, CAST(sum(amount) AS BIGINT) AS Journal FROM (
            SELECT id AS account, balance, 0 AS amount FROM accounts
            UNION ALL SELECT to_account, 0, amount FROM journal
            UNION ALL SELECT from_account, 0, -amount FROM journal) AS moves
        GROUP BY account
        """;

    /// <summary>Reads the whole ledger in one consistent view.</summary>
    public async Task<LedgerReport> VerifyAsync(CancellationToken cancellation)
    {
        var accounts = (await database.ReadAsync(connection => connection.QueryAsync<Row>(Moved), cancellation)).AsList();
        var held = accounts.Where(account => !IsWorld(account.Id)).ToList();
        return new(
            held.Count,
            Minted: -accounts.Where(account => Names(account.Id, Account.Mint)).Sum(account => account.Journal),
            Burned: accounts.Where(account => Names(account.Id, Account.Burn)).Sum(account => account.Journal),
            Held: held.Sum(account => account.Balance),
            [.. held
                .Where(account => account.Balance != account.Journal)
                .OrderBy(account => account.Id, StringComparer.Ordinal)
                .Select(account => $"{account.Id}: holds {account.Balance}, its journal says {account.Journal}")]);
    }

    private static bool IsWorld(string id) => Names(id, Account.Mint) || Names(id, Account.Burn);

    // Another currency's name may stand before it.
    private static bool Names(string id, Account account) => id == account.Key || id.EndsWith($"/{account.Key}", StringComparison.Ordinal);

    // Set by name: of an empty table SQLite does not know the types that a constructor would need.
    private sealed class Row
    {
        public required string Id { get; init; }

        public required long Balance { get; init; }

        public required long Journal { get; init; }
    }
}
