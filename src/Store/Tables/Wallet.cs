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

    public async Task<Coins> BalanceAsync(Id<User> owner, CancellationToken cancellation) =>
        new(await database.ReadAsync(
            connection => connection.QuerySingleOrDefaultAsync<long>(
                "SELECT balance FROM accounts WHERE id = @account", new { account = AccountOf(owner) }),
            cancellation));

    public void Earn(UnitOfWork work, Id<User> owner, Coins amount, string reason)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(amount.Amount, 1, nameof(amount));
        work.Post(new(Mint, AccountOf(owner), amount, reason));
    }

    public void Spend(UnitOfWork work, Id<User> owner, Coins amount, string reason, Refusal otherwise)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(amount.Amount, 1, nameof(amount));
        work.Post(new(AccountOf(owner), Burn, amount, reason, otherwise));
    }

    private static string AccountOf(Id<User> owner) => $"user:{owner}";
}
