using System.Collections.Immutable;

namespace Guildhall.Store.Backups;

/// <summary>What a database held at one moment, for comparison with what a backup of it holds. All zero for a database without our tables.</summary>
/// <param name="Migrations">The newest migration of each module.</param>
/// <param name="Accounts">How many accounts there are.</param>
/// <param name="Minted">Coins that ever came into the world.</param>
/// <param name="Burned">Coins that left it.</param>
/// <param name="Held">Coins in all other accounts.</param>
/// <param name="Sessions">How many sessions there are.</param>
/// <param name="Commands">How many rows their logs have.</param>
/// <param name="NewestChange">When the newest reply, posting or event was committed; null where there is none.</param>
public sealed record BackupFacts(
    ImmutableSortedDictionary<string, long> Migrations,
    long Accounts,
    long Minted,
    long Burned,
    long Held,
    long Sessions,
    long Commands,
    DateTimeOffset? NewestChange)
{
    /// <summary>Of a database without our tables.</summary>
    public static BackupFacts None { get; } = new(ImmutableSortedDictionary<string, long>.Empty, 0, 0, 0, 0, 0, 0, null);

    /// <summary>What differs, in words; empty where all is the same.</summary>
    public IEnumerable<string> Differences(BackupFacts found)
    {
        (string Name, long Then, long Now)[] pairs =
        [
            ("accounts", Accounts, found.Accounts),
            ("coins minted", Minted, found.Minted),
            ("coins burned", Burned, found.Burned),
            ("coins held", Held, found.Held),
            ("sessions", Sessions, found.Sessions),
            ("commands in sessions", Commands, found.Commands),
        ];
        var differences = pairs.Where(pair => pair.Then != pair.Now).Select(pair => $"{pair.Name}: {pair.Then} when it was made, {pair.Now} now");
        return Migrations.SequenceEqual(found.Migrations) ? differences : differences.Append("the migrations are not those it was made with");
    }
}
