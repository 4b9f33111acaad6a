using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Rules.FifthEdition.Content;

/// <summary>A creature that a spell brings and whose numbers grow with the slot. Attacks and saves without a figure take the caster's.</summary>
public sealed record Spirit
{
    /// <summary>What a summoning names it by.</summary>
    public required string Key { get; init; }

    /// <summary>The spell's own level, 1 to 9.</summary>
    public required int Level { get; init; }

    /// <summary>Its numbers at that level.</summary>
    public required CreatureStats Stats { get; init; }

    /// <summary>Armor class for each slot level above.</summary>
    public int ArmorClassPerLevel { get; init; }

    /// <summary>Hit points for each slot level above.</summary>
    public int HitPointsPerLevel { get; init; }

    /// <summary>Actions whose damage or healing adds the slot's level, where their steps add a modifier.</summary>
    public ImmutableArray<string> LevelActions { get => field.IsDefault ? [] : field; init; }

    /// <summary>Attacks of which it makes half as many as the slot's level, rounded down, in any combination; empty for one attack.</summary>
    public ImmutableArray<string> HalfLevelAttacks { get => field.IsDefault ? [] : field; init; }

    /// <summary>The slot level from which on it flies; 0 for never.</summary>
    public int FlyFromLevel { get; init; }

    /// <summary>Feet it flies then.</summary>
    public int Fly { get; init; }

    /// <summary>English names of it and of its actions, by their keys.</summary>
    public ImmutableSortedDictionary<string, string> Names { get => field ?? ImmutableSortedDictionary<string, string>.Empty; init; }
}
