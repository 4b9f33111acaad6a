using System.Collections.Immutable;

namespace Guildhall.Rules.FifthEdition;

/// <summary>
/// What a fight may cost in creatures' experience points. Source: SRD 5.2, "XP Budget per Character". Unlike the older rules
/// there is no multiplier for numbers: spend the budget without going over.
/// </summary>
public static class EncounterBudget
{
    private static readonly ImmutableArray<(int Low, int Moderate, int High)> _perCharacter =
    [
        (50, 75, 100), (100, 150, 200), (150, 225, 400), (250, 375, 500), (500, 750, 1_100),
        (600, 1_000, 1_400), (750, 1_300, 1_700), (1_000, 1_700, 2_100), (1_300, 2_000, 2_600), (1_600, 2_300, 3_100),
        (1_900, 2_900, 4_100), (2_200, 3_700, 4_700), (2_600, 4_200, 5_400), (2_900, 4_900, 6_200), (3_300, 5_400, 7_800),
        (3_800, 6_100, 9_800), (4_500, 7_200, 11_700), (5_000, 8_700, 14_200), (5_500, 10_700, 17_200), (6_400, 13_200, 22_000),
    ];

    /// <summary>The share of one character, in experience points.</summary>
    /// <param name="level">1 to 20.</param>
    public static int PerCharacter(int level, EncounterDifficulty difficulty)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(level, ExperienceTable.LowestLevel);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(level, ExperienceTable.HighestLevel);
        var (low, moderate, high) = _perCharacter[level - 1];
        return difficulty switch
        {
            EncounterDifficulty.Low => low,
            EncounterDifficulty.Moderate => moderate,
            EncounterDifficulty.High => high,
        };
    }

    /// <summary>The budget of a party: the sum of its characters' shares, in experience points.</summary>
    /// <param name="levels">The level of each character, 1 to 20.</param>
    public static int Of(IEnumerable<int> levels, EncounterDifficulty difficulty) => levels.Sum(level => PerCharacter(level, difficulty));
}
