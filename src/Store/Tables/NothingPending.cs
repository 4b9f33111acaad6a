using Guildhall.Core.Ids;
using Guildhall.Core.Wallets;

namespace Guildhall.Store.Tables;

/// <summary>Where sessions and ledger share a transaction, nothing is ever pending.</summary>
internal sealed class NothingPending : IPendingPostings
{
    public Task<IReadOnlyList<Posting>> ListAsync(Id<User> owner, CancellationToken cancellation) => Task.FromResult<IReadOnlyList<Posting>>([]);
}
