using System.Collections.Immutable;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>What a combatant brings into a battle, and takes out of it, where that is not everything.</summary>
public sealed record CombatReserves
{
    /// <summary>Hit points; null for all.</summary>
    public int? HitPoints { get; init; }

    /// <summary>A maximum other than the profile's; null for that.</summary>
    public int? MaximumHitPoints { get; init; }

    /// <summary>Temporary hit points.</summary>
    public int Temporary { get; init; }

    /// <summary>Exhaustion levels, 0 to 5.</summary>
    public int Exhaustion { get; init; }

    /// <summary>Slots already expended, levels 1 to 9; empty for none.</summary>
    public ImmutableArray<int> SlotsSpent { get => field.IsDefault ? [] : field; init; }

    /// <summary>Uses already spent, by counter.</summary>
    public ImmutableSortedDictionary<string, int> UsesSpent { get => field ?? ImmutableSortedDictionary<string, int>.Empty; init; }

    /// <summary>Whether it has Heroic Inspiration.</summary>
    public bool Inspired { get; init; }

    /// <summary>Legendary resistances already spent.</summary>
    public int ResistancesSpent { get; init; }
}
