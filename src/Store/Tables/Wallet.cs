using Dapper;
using Guildhall.Core.Ids;
using Guildhall.Core.Results;
using Guildhall.Core.Storage;
using Guildhall.Core.Units;
using Guildhall.Core.Wallets;

namespace Guildhall.Store.Tables;

/// <summary>Purses are accounts of the ledger; earning mints coins and spending burns them.</summary>
internal sealed class Wallet(IDatabase database) : IWallet
{
    /// <summary>Each side has its index; of both the newest are joined.</summary>
    private const string History =
        """
        SELECT m.id AS Number, m.at AS At, m.change AS Change, m.reason AS Reason, u.id AS UserId, u.name AS UserName
        FROM (
            SELECT * FROM (SELECT id, at, -amount AS change, reason, to_account AS other FROM journal
                WHERE from_account = @account AND id < @before ORDER BY id DESC LIMIT @limit) AS paid
            UNION ALL
            SELECT * FROM (SELECT id, at, amount AS change, reason, from_account AS other FROM journal
                WHERE to_account = @account AND id < @before ORDER BY id DESC LIMIT @limit) AS got) AS m
        LEFT JOIN users u ON u.id = substr(m.other, 6)
        ORDER BY m.id DESC LIMIT @limit
        """;

    public async Task<Coins> BalanceAsync(Account account, CancellationToken cancellation) =>
        new(await database.ReadAsync(
            connection => connection.QuerySingleOrDefaultAsync<long>(
                "SELECT balance FROM accounts WHERE id = @account", new { account = account.Key }),
            cancellation));

    public void Earn(UnitOfWork work, Id<User> owner, Coins amount, string reason) => Move(work, Account.Mint, Account.Of(owner), amount, reason);

    public void Spend(UnitOfWork work, Id<User> owner, Coins amount, string reason, Refusal otherwise) =>
        Move(work, Account.Of(owner), Account.Burn, amount, reason, otherwise);

    public void Pay(UnitOfWork work, Id<User> from, Id<User> to, Coins amount, string reason, Refusal otherwise) =>
        Move(work, Account.Of(from), Account.Of(to), amount, reason, otherwise);

    public void Move(UnitOfWork work, Account from, Account to, Coins amount, string reason, Refusal? otherwise = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(amount.Amount, 1, nameof(amount));
        if (from == to)
        {
            throw new ArgumentException("Nobody pays themselves.", nameof(to));
        }

        work.Post(new(from, to, amount, reason, otherwise));
    }

    public async Task<IReadOnlyList<CoinMovement>> HistoryAsync(Id<User> owner, long? before, int limit, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(limit, 100);
        var rows = await database.ReadAsync(
            connection => connection.QueryAsync<Row>(History, new { account = Account.Of(owner).Key, before = before ?? long.MaxValue, limit }),
            cancellation);
        return [.. rows.Select(row => row.ToMovement())];
    }

    private sealed record Row(long Number, long At, long Change, string Reason, string? UserId, string? UserName)
    {
        public CoinMovement ToMovement() => new(
            Number, Times.Read(At), new(Change), Reason, UserId is null ? null : new(Id<User>.Parse(UserId), UserName ?? ""));
    }
}
