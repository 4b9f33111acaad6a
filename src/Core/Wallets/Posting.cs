using Guildhall.Core.Results;
using Guildhall.Core.Units;

namespace Guildhall.Core.Wallets;

/// <summary>Coins that move from one account to another: a debit and a credit of the same amount, written together.</summary>
/// <param name="From">For instance <c>mint</c> or <c>user:…</c>.</param>
/// <param name="To">For instance <c>user:…</c> or <c>burn</c>.</param>
/// <param name="Amount">1 or more.</param>
/// <param name="Reason">A string key.</param>
/// <param name="Otherwise">What to answer where the account debited has not enough.</param>
public sealed record Posting(string From, string To, Coins Amount, string Reason, Refusal? Otherwise = null);
