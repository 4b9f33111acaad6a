using System.Collections.Immutable;

namespace Guildhall.Store.Tables;

/// <summary>How much there is of everything, at one moment.</summary>
/// <param name="Minted">Coins that ever came into the world.</param>
/// <param name="Burned">Coins that left it.</param>
/// <param name="Held">Coins in all accounts.</param>
/// <param name="Accounts">How many accounts there are.</param>
/// <param name="Players">People who changed something within the last 24 hours.</param>
/// <param name="Outbox">News that wait to be handled.</param>
/// <param name="Dead">News that were tried too often in vain.</param>
/// <param name="Schedule">Entries of the schedule.</param>
/// <param name="Overdue">For how long the most overdue entry waits to be claimed; zero where none does.</param>
/// <param name="Sessions">Unfinished sessions by the game's key.</param>
public sealed record PlatformFigures(
    long Minted, long Burned, long Held, long Accounts, long Players, long Outbox, long Dead, long Schedule, TimeSpan Overdue, ImmutableArray<(string Game, long Running)> Sessions)
{
    /// <summary>Nothing of anything.</summary>
    public static PlatformFigures None { get; } = new(0, 0, 0, 0, 0, 0, 0, 0, TimeSpan.Zero, []);

    /// <summary>Coins that accounts hold and nobody minted, or the other way round; 0 in a sound ledger.</summary>
    public long Mismatch => Held - (Minted - Burned);
}
