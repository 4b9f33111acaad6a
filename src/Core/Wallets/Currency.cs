using Guildhall.Core.Units;

namespace Guildhall.Core.Wallets;

/// <summary>What is counted. Each has accounts of its own; nothing is ever moved from one currency into another.</summary>
/// <param name="Key">Lower-case letters and hyphens.</param>
/// <param name="Most">How much one account holds at most; at most 9 · 10¹⁸.</param>
public sealed record Currency(string Key, Coins Most)
{
    /// <summary>The platform's coins. At most 10¹⁵ in one account: browsers count exactly up to 2⁵³ ≈ 9 · 10¹⁵.</summary>
    public static Currency Coins { get; } = new("coins", new(1_000_000_000_000_000));
}
