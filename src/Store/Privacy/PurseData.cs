using System.Text.Json.Nodes;
using Guildhall.Core.Ids;
using Guildhall.Core.Privacy;
using Guildhall.Core.Storage;
using Guildhall.Core.Wallets;

namespace Guildhall.Store.Privacy;

/// <summary>A person's coins. The journal stays, since every purse is its sum; what is left in the purse leaves the world.</summary>
internal sealed class PurseData(IDatabase database, IWallet wallet) : IPersonalData
{
    private const string Reason = "reason.erased";

    private readonly PersonalTables _tables = new(
        database,
        "purse",
        [
            new("accounts", "SELECT id, balance FROM accounts WHERE id = 'user:' || @user OR id LIKE '%/user:' || @user", Erase: null),
            new(
                "journal",
                """
                SELECT id, from_account, to_account, amount, reason, request, at FROM journal
                WHERE from_account = 'user:' || @user OR to_account = 'user:' || @user
                    OR from_account LIKE '%/user:' || @user OR to_account LIKE '%/user:' || @user ORDER BY id
                """,
                Erase: null),
        ]);

    public string Key => _tables.Key;

    public Task<JsonObject> ExportAsync(Id<User> user, CancellationToken cancellation) => _tables.ExportAsync(user, cancellation);

    public Task<IReadOnlyList<string>> NamesAsync(Id<User> user, CancellationToken cancellation) => _tables.NamesAsync(user, cancellation);

    public async Task<IReadOnlyDictionary<string, long>> EraseAsync(UnitOfWork work, Person person, DateTimeOffset now, CancellationToken cancellation)
    {
        var balance = await wallet.BalanceAsync(Account.Of(person.Id), cancellation);
        if (balance.Amount <= 0)
        {
            return new Dictionary<string, long>(StringComparer.Ordinal);
        }

        work.Post(new(Account.Of(person.Id), Account.Burn, balance, Reason));
        return new Dictionary<string, long>(StringComparer.Ordinal) { ["accounts"] = 1 };
    }
}
