using System.Collections.Immutable;
using Guildhall.Rules.Dungeons.Fogs;
using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Rules.Dungeons.Explorations;

/// <summary>What a search brought to light.</summary>
/// <param name="Dice">The d20s; null for a passive score.</param>
/// <param name="Total">What was compared with the difficulties.</param>
/// <param name="Doors">Secret doors found, by id.</param>
/// <param name="Traps">Traps noticed, by id.</param>
/// <param name="Treasures">Hidden treasures found, by id.</param>
public sealed record SearchOutcome(
    D20Roll? Dice, int Total, ImmutableArray<int> Doors, ImmutableArray<int> Traps, ImmutableArray<int> Treasures)
{
    /// <summary>Whether anything was found.</summary>
    public bool FoundAny => Doors.Length + Traps.Length + Treasures.Length > 0;

    /// <summary>What the finder knows afterwards.</summary>
    public Fog Apply(Fog fog)
    {
        foreach (var id in Doors) fog = fog.WithDoor(id);
        foreach (var id in Traps) fog = fog.WithTrap(id);
        foreach (var id in Treasures) fog = fog.WithTreasure(id);
        return fog;
    }
}
