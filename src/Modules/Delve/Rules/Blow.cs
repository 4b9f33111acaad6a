using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Modules.Delve.Rules;

/// <summary>An attack somebody is about to make.</summary>
/// <param name="Key">The weapon's or action's key.</param>
/// <param name="NameKey">The string key of its name.</param>
/// <param name="Ranged">Whether it is made from afar, and suffers from a foe close by.</param>
/// <param name="ToHit">The bonus.</param>
/// <param name="Damage">What a hit deals.</param>
internal sealed record Blow(string Key, string NameKey, bool Ranged, int ToHit, ImmutableArray<DamageSource> Damage)
{
    /// <summary>Advantage or disadvantage that comes with the weapon.</summary>
    public RollMode Mode { get; init; }

    /// <summary>The lowest face of a critical hit.</summary>
    public int CriticalFrom { get; init; } = 20;

    /// <summary>Whether it is an opportunity attack.</summary>
    public bool Reaction { get; init; }
}
