using System.Collections.Immutable;

namespace Guildhall.Rules.Dungeons.Places;

/// <summary>Where something worth having may lie. What lies there besides <see cref="Items"/> is the table's affair.</summary>
public sealed record PlaceTreasure
{
    /// <summary>From 1.</summary>
    public required int Id { get; init; }

    /// <summary>Where.</summary>
    public required Spot At { get; init; }

    /// <summary>What holds it.</summary>
    public TreasureKind Kind { get; init; }

    /// <summary>Intelligence (Investigation) to find it; 0 where it is plain to see.</summary>
    public int SearchDc { get; init; }

    /// <summary>Keys of items that lie there for sure: what opens a door elsewhere, what a story needs.</summary>
    public ImmutableArray<string> Items { get => field.IsDefault ? [] : field; init; }

    /// <summary>Its share of all treasure of the place, in parts of a hundred.</summary>
    public int Share { get; init; }

    /// <summary>The trap on it; null for none.</summary>
    public int? TrapId { get; init; }
}
