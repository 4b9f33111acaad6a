using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>What a table agreed on.</summary>
public sealed record HouseRules
{
    /// <summary>The rule book's own.</summary>
    public static HouseRules ByTheBook { get; } = new();

    /// <summary>What a critical hit does.</summary>
    public CriticalRule Criticals { get; init; }

    /// <summary>What flanking does.</summary>
    public FlankingRule Flanking { get; init; }

    /// <summary>How initiative is found.</summary>
    public InitiativeRule Initiative { get; init; }

    /// <summary>How diagonals count; it replaces what the map says.</summary>
    public DiagonalRule Diagonals { get; init; }

    /// <summary>Whether heroes die at 0 hit points, as monsters do.</summary>
    public bool HeroesDieAtZero { get; init; }

    /// <summary>Rounds after which a battle ends undecided, 1 to 1,000.</summary>
    public int MostRounds { get; init; } = 100;
}
