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
    public const string Mint = "mint";
    public const string Burn = "burn";
    private const string Prefix = "user:";

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
        LEFT JOIN users u ON u.id = substr(m.other, @prefix)
        ORDER BY m.id DESC LIMIT @limit
        """;

    public async Task<Coins> BalanceAsync(Id<User> owner, CancellationToken cancellation) =>
        new(await database.ReadAsync(
            connection => connection.QuerySingleOrDefaultAsync<long>(
                "SELECT balance FROM accounts WHERE id = @account", new { account = AccountOf(owner) }),
            cancellation));

    public void Earn(UnitOfWork work, Id<User> owner, Coins amount, string reason) => Move(work, Mint, AccountOf(owner), amount, reason);

    public void Spend(UnitOfWork work, Id<User> owner, Coins amount, string reason, Refusal otherwise) =>
        Move(work, AccountOf(owner), Burn, amount, reason, otherwise);

    public void Pay(UnitOfWork work, Id<User> from, Id<User> to, Coins amount, string reason, Refusal otherwise)
    {
        if (from == to)
        {
            throw new ArgumentException("Nobody pays themselves.", nameof(to));
        }

        Move(work, AccountOf(from), AccountOf(to), amount, reason, otherwise);
    }

    public async Task<IReadOnlyList<CoinMovement>> HistoryAsync(Id<User> owner, long? before, int limit, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(limit, 100);
        var rows = await database.ReadAsync(
            connection => connection.QueryAsync<Row>(History, new { account = AccountOf(owner), before = before ?? long.MaxValue, limit, prefix = Prefix.Length + 1 }),
            cancellation);
        return [.. rows.Select(row => row.ToMovement())];
    }

    private static void Move(UnitOfWork work, string from, string to, Coins amount, string reason, Refusal? otherwise = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(amount.Amount, 1, nameof(amount));
        work.Post(new(from, to, amount, reason, otherwise));
    }

    private static string AccountOf(Id<User> owner) => Prefix + owner;

    private sealed record Row(long Number, long At, long Change, string Reason, string? UserId, string? UserName)
    {
        public CoinMovement ToMovement() => new(
            Number, Times.Read(At), new(Change), Reason, UserId is null ? null : new(Id<User>.Parse(UserId), UserName ?? ""));
    }
}
