using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Rules.Dungeons;

/// <summary>What an item does; whatever is not said does not happen (figures of SRD 5.2, "Magic Items").</summary>
public sealed record ItemEffect
{
    /// <summary>Hit points regained by whoever drinks it.</summary>
    public HitDice? Heals { get; init; }

    /// <summary>Temporary hit points gained; 0 for none.</summary>
    public int TemporaryHitPoints { get; init; }

    /// <summary>The score an ability becomes while it is lower; null for none.</summary>
    public AbilityFloor? Raises { get; init; }

    /// <summary>Damage halved; null for none.</summary>
    public DamageType? Resists { get; init; }

    /// <summary>Advantage on saves to avoid or end this condition; null for none.</summary>
    public Condition? Steadies { get; init; }

    /// <summary>Whether it stabilizes somebody at 0 hit points without a check.</summary>
    public bool Stabilizes { get; init; }

    /// <summary>
    /// Damage to one creature within 20 feet at which it is thrown in place of an attack, unless that saves with Dexterity
    /// (DC 8 + the thrower's Dexterity modifier and proficiency bonus); null for none.
    /// </summary>
    public DamageDice? Throws { get; init; }

    /// <summary>Types alone that <see cref="Throws"/> harms; empty for all.</summary>
    public ImmutableArray<CreatureType> OnlyAgainst { get; init; } = [];

    /// <summary>Whether whoever fails the save also burns: 1d4 fire damage at the start of each turn until the fire is put out.</summary>
    public bool Burns { get; init; }

    /// <summary>How often it may be used before it is gone; 0 for as often as one likes, 1 or more for things used up.</summary>
    public int Uses { get; init; }

    /// <summary>How long it lasts, in minutes; 0 for at once.</summary>
    public int Minutes { get; init; }

    /// <summary>The spell it casts, by key; null for none.</summary>
    public string? Spell { get; init; }
}
