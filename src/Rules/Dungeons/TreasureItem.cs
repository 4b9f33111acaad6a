using Guildhall.Core.Units;

namespace Guildhall.Rules.Dungeons;

/// <summary>A kind of thing to be found.</summary>
public sealed record TreasureItem
{
    /// <summary>Stable and unique, e.g. <c>potion-of-healing</c>; named by the string <c>item.potion-of-healing</c>.</summary>
    public required string Key { get; init; }

    /// <summary>What it is.</summary>
    public required ItemKind Kind { get; init; }

    /// <summary>How rare.</summary>
    public ItemRarity Rarity { get; init; }

    /// <summary>What a merchant would ask; a gold piece is a coin.</summary>
    public required Coins Value { get; init; }

    /// <summary>What it does when it is used; null if it is merely worth something, or worn (see <see cref="FifthEdition.Equipment.MagicItems"/>).</summary>
    public ItemEffect? Effect { get; init; }
}
