using Guildhall.Core.Ids;
using Guildhall.Core.Results;
using Guildhall.Core.Storage;
using Guildhall.Core.Units;

namespace Guildhall.Core.Wallets;

/// <summary>The port to people's purses: one purse a person, whichever game is played.</summary>
public interface IWallet
{
    /// <summary>What is in the purse.</summary>
    Task<Coins> BalanceAsync(Id<User> owner, CancellationToken cancellation) => BalanceAsync(Account.Of(owner), cancellation);

    /// <summary>What came into a purse and went out of it, the newest first.</summary>
    /// <param name="before">Only movements with a lower number; null for the newest.</param>
    /// <param name="limit">1 to 100.</param>
    Task<IReadOnlyList<CoinMovement>> HistoryAsync(Id<User> owner, long? before, int limit, CancellationToken cancellation);

    /// <summary>Stages newly minted coins into a purse.</summary>
    /// <param name="amount">1 or more.</param>
    /// <param name="reason">A string key, e.g. <c>reason.delve.treasure</c>.</param>
    void Earn(UnitOfWork work, Id<User> owner, Coins amount, string reason);

    /// <summary>Stages coins out of a purse and out of the world; without enough of them the command is refused.</summary>
    /// <param name="amount">1 or more.</param>
    /// <param name="reason">A string key.</param>
    void Spend(UnitOfWork work, Id<User> owner, Coins amount, string reason, Refusal otherwise);

    /// <summary>Stages coins from one purse into another; without enough of them the command is refused.</summary>
    /// <param name="amount">1 or more.</param>
    /// <param name="reason">A string key.</param>
    /// <exception cref="ArgumentException">Both are the same.</exception>
    void Pay(UnitOfWork work, Id<User> from, Id<User> to, Coins amount, string reason, Refusal otherwise);

    /// <summary>
    /// Stages coins from any account into any other: into a community's chest, or into escrow, where they are nobody's until the trade or
    /// the wager is settled.
    /// </summary>
    /// <param name="amount">1 or more.</param>
    /// <param name="reason">A string key.</param>
    /// <param name="otherwise">The refusal where the first account has not enough; null reruns the command's body.</param>
    /// <exception cref="ArgumentException">Both are the same.</exception>
    void Move(UnitOfWork work, Account from, Account to, Coins amount, string reason, Refusal? otherwise = null);

    /// <summary>What an account holds; mint and burn hold nothing.</summary>
    Task<Coins> BalanceAsync(Account account, CancellationToken cancellation);
}
