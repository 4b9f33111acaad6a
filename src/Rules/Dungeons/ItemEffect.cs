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

    /// <summary>Added to attack rolls and damage rolls; 0 for none.</summary>
    public int WeaponBonus { get; init; }

    /// <summary>Added to armor class; 0 for none.</summary>
    public int ArmorBonus { get; init; }

    /// <summary>Added to every saving throw; 0 for none.</summary>
    public int SaveBonus { get; init; }

    /// <summary>The score an ability becomes while it is lower; null for none.</summary>
    public AbilityFloor? Raises { get; init; }

    /// <summary>Damage halved; null for none.</summary>
    public DamageType? Resists { get; init; }

    /// <summary>A condition ended; null for none.</summary>
    public Condition? Cures { get; init; }

    /// <summary>Damage to one target it is thrown at; null for none.</summary>
    public DamageDice? Throws { get; init; }

    /// <summary>The save that averts <see cref="Throws"/>; null where an attack roll decides.</summary>
    public SavingThrow? Save { get; init; }

    /// <summary>How long it lasts, in minutes; 0 for at once, or for as long as it is worn.</summary>
    public int Minutes { get; init; }

    /// <summary>Whether it works only for a hero attuned to it.</summary>
    public bool Attunement { get; init; }

    /// <summary>The spell it casts, by key; null for none.</summary>
    public string? Spell { get; init; }
}
