using System.Collections.Immutable;

namespace Guildhall.Modules.Tabletop.Campaigns.State;

/// <summary>What the party holds in common.</summary>
/// <param name="Copper">Coins, in copper pieces.</param>
/// <param name="Items">How many of each thing; never 0.</param>
internal sealed record Stash(long Copper, ImmutableSortedDictionary<string, int> Items)
{
    /// <summary>The most of one thing.</summary>
    public const int MostOfOne = 999;

    /// <summary>Nothing.</summary>
    public static Stash Empty { get; } = new(0, ImmutableSortedDictionary.Create<string, int>(StringComparer.Ordinal));

    /// <summary>With more or fewer of a thing; never below none, never more than <see cref="MostOfOne"/>.</summary>
    public Stash With(string item, int change)
    {
        var count = Math.Clamp(Items.GetValueOrDefault(item) + change, 0, MostOfOne);
        return this with { Items = count == 0 ? Items.Remove(item) : Items.SetItem(item, count) };
    }
}
