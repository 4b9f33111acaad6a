using System.Collections.Immutable;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>What a battle begins with.</summary>
/// <param name="Field">Where.</param>
/// <param name="Entrants">Who; 1 to <see cref="Battle.MostCombatants"/>.</param>
public sealed record BattleSetup(Battlefield Field, ImmutableArray<Entrant> Entrants)
{
    /// <summary>What the table agreed on.</summary>
    public HouseRules Rules { get => field ?? HouseRules.ByTheBook; init; }

    /// <summary>Whether the sun shines on those who cannot bear it.</summary>
    public bool Sunlight { get; init; }

    /// <summary>Whether it is fought in a legendary creature's lair: one more legendary action and resistance.</summary>
    public bool InLair { get; init; }
}
