using System.Collections.Immutable;

namespace Guildhall.Store.Tables;

/// <summary>What a check of the ledger found, in coins.</summary>
/// <param name="Accounts">How many accounts there are.</param>
/// <param name="Minted">Coins that ever came into the world.</param>
/// <param name="Burned">Coins that left it.</param>
/// <param name="Held">Coins in all accounts.</param>
/// <param name="Mismatches">Accounts that are not the sum of their journal.</param>
public sealed record LedgerReport(int Accounts, long Minted, long Burned, long Held, ImmutableArray<string> Mismatches)
{
    /// <summary>Whether nothing was lost or made up.</summary>
    public bool IsSound => Mismatches.IsEmpty && Held == Minted - Burned;
}
