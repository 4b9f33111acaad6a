using Guildhall.Core.Ids;
using Guildhall.Core.Storage;
using Guildhall.Core.Wallets;

namespace Guildhall.Store.DynamoDb;

/// <summary>Coins of commands whose events are durable and whose postings are not in the ledger yet.</summary>
internal sealed class PendingPostings(PendingRows pending, Settler settler) : IPendingPostings
{
    public async Task<IReadOnlyList<Posting>> ListAsync(Id<User> owner, CancellationToken cancellation)
    {
        var account = Account.Of(owner);
        var found = new List<Posting>();
        try
        {
            await foreach (var row in pending.ReadAsync(cancellation))
            {
                found.AddRange((await settler.IntentionsAsync(row, cancellation)).Postings.Where(posting => posting.From == account || posting.To == account));
            }
        }
        catch (Exception fault) when (fault is StoreUnavailableException or InvalidDataException)
        {
            // What is in the purse is known all the same.
        }

        return found;
    }
}
