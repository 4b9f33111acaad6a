using Guildhall.Core.Ids;

namespace Guildhall.Core.Wallets;

/// <summary>The port to movements of coins that are certain to be decided, and not yet in the ledger.</summary>
public interface IPendingPostings
{
    /// <summary>Those that concern somebody's purse. Most of the time there are none; where that cannot be found out, none are given.</summary>
    Task<IReadOnlyList<Posting>> ListAsync(Id<User> owner, CancellationToken cancellation);
}
