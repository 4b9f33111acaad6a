using Dapper;
using Guildhall.Core.Storage;

namespace Guildhall.Store.Tables;

/// <summary>Proves that every account is the sum of its journal and that coins in are coins minted less coins burned.</summary>
public sealed class Ledger(IDatabase database)
{
    private const string Moved =
        """
        SELECT a.id AS Id, a.balance AS Balance, coalesce(m.amount, 0) AS Journal
        FROM accounts a LEFT JOIN (
            SELECT account, sum(amount) AS amount FROM (
                SELECT to_account AS account, amount FROM journal
                UNION ALL SELECT from_account, -amount FROM journal) AS moves
            GROUP BY account) AS m ON m.account = a.id
        """;

    /// <summary>Reads the whole ledger in one consistent view.</summary>
    public async Task<LedgerReport> VerifyAsync(CancellationToken cancellation)
    {
        var accounts = (await database.ReadAsync(connection => connection.QueryAsync<Account>(Moved), cancellation)).AsList();
        return new(
            accounts.Count,
            Minted: -accounts.Where(account => account.Id == Wallet.Mint).Sum(account => account.Balance),
            Burned: accounts.Where(account => account.Id == Wallet.Burn).Sum(account => account.Balance),
            Held: accounts.Where(account => account.Id is not (Wallet.Mint or Wallet.Burn)).Sum(account => account.Balance),
            [.. accounts
                .Where(account => account.Balance != account.Journal)
                .OrderBy(account => account.Id, StringComparer.Ordinal)
                .Select(account => $"{account.Id}: holds {account.Balance}, its journal says {account.Journal}")]);
    }

    private sealed record Account(string Id, long Balance, long Journal);
}
