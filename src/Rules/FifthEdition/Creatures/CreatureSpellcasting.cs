using System.Collections.Immutable;

namespace Guildhall.Rules.FifthEdition.Creatures;

/// <summary>Spells a creature casts.</summary>
public sealed record CreatureSpellcasting
{
    /// <summary>The action it is part of.</summary>
    public required string Action { get; init; }

    /// <summary>The ability it casts with.</summary>
    public required Ability Ability { get; init; }

    /// <summary>What saves must reach; null where the stat block names none.</summary>
    public int? SaveDc { get; init; }

    /// <summary>Added to spell attacks; null where the stat block names none.</summary>
    public int? Attack { get; init; }

    /// <summary>The spells, as printed.</summary>
    public ImmutableArray<CreatureSpell> Spells { get => field.IsDefault ? [] : field; init; }
}
