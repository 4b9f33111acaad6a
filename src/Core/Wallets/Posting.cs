using Guildhall.Core.Results;
using Guildhall.Core.Units;

namespace Guildhall.Core.Wallets;

/// <summary>Coins that move from one account to another: a debit and a credit of the same amount, written together.</summary>
/// <param name="From">Which account pays.</param>
/// <param name="To">Which account gets; another one.</param>
/// <param name="Amount">1 or more.</param>
/// <param name="Reason">A string key.</param>
/// <param name="Otherwise">What to answer where the account debited has not enough; null reruns the command's body.</param>
public sealed record Posting(Account From, Account To, Coins Amount, string Reason, Refusal? Otherwise = null)
{
    /// <summary>The refusal where the other account would hold more than its currency allows.</summary>
    public static readonly Refusal Full = Refusal.Of("wallet.full");

    /// <summary>The refusal while the ledger is locked because it does not add up.</summary>
    public static readonly Refusal Locked = Refusal.Of("wallet.locked");

    /// <summary>What is moved; the platform's coins where nothing else is said.</summary>
    public Currency Currency { get; init; } = Currency.Coins;
}
