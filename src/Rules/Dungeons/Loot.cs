using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Guildhall.Core.Units;

namespace Guildhall.Rules.Dungeons;

/// <summary>Things to take.</summary>
/// <param name="Coins">Coins, 0 or more.</param>
/// <param name="Items">Other things, each kind once, in order of their keys.</param>
public sealed record Loot(Coins Coins, ImmutableArray<LootItem> Items)
{
    /// <summary>Nothing.</summary>
    [JsonIgnore]
    public static Loot None { get; } = new(Coins.Zero, []);

    /// <summary>Whether there is nothing to take.</summary>
    [JsonIgnore]
    public bool IsNothing => Coins == Coins.Zero && Items.IsEmpty;

    /// <summary>The same with something more.</summary>
    public Loot With(string item, int count) => this with
    {
        Items = [.. Items.Append(new LootItem(item, count))
            .GroupBy(entry => entry.Item, StringComparer.Ordinal)
            .Select(group => new LootItem(group.Key, group.Sum(entry => entry.Count)))
            .OrderBy(entry => entry.Item, StringComparer.Ordinal)],
    };
}
