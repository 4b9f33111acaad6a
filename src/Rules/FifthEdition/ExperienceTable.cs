using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Rules.FifthEdition;

/// <summary>
/// Experience points, levels, proficiency bonuses and challenge ratings.
/// Sources: SRD 5.2 "Character Advancement" and "Experience Points by Challenge Rating".
/// </summary>
public static class ExperienceTable
{
    /// <summary>The lowest level of a character.</summary>
    public const int LowestLevel = 1;

    /// <summary>The highest level of a character.</summary>
    public const int HighestLevel = 20;

    private static readonly ImmutableArray<int> _thresholds =
    [
        0, 300, 900, 2_700, 6_500, 14_000, 23_000, 34_000, 48_000, 64_000,
        85_000, 100_000, 120_000, 140_000, 165_000, 195_000, 225_000, 265_000, 305_000, 355_000,
    ];

    private static readonly ImmutableArray<int> _byChallenge =
    [
        10, 200, 450, 700, 1_100, 1_800, 2_300, 2_900, 3_900, 5_000, 5_900, 7_200, 8_400, 10_000, 11_500, 13_000,
        15_000, 18_000, 20_000, 22_000, 25_000, 33_000, 41_000, 50_000, 62_000, 75_000, 90_000, 105_000, 120_000, 135_000, 155_000,
    ];

    /// <summary>The level that so many experience points reach.</summary>
    /// <param name="experience">0 or more.</param>
    /// <returns>1 to 20.</returns>
    public static int LevelAt(int experience)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(experience);
        var level = HighestLevel;
        while (_thresholds[level - 1] > experience) level--;
        return level;
    }

    /// <summary>The experience points at which a level begins.</summary>
    /// <param name="level">1 to 20.</param>
    public static int ExperienceFor(int level) => _thresholds[Checked(level) - 1];

    /// <summary>The proficiency bonus of a character: +2 at level 1, one more every four levels.</summary>
    /// <param name="level">1 to 20.</param>
    public static int ProficiencyAt(int level) => 2 + ((Checked(level) - 1) / 4);

    /// <summary>The experience points a creature is worth. A creature of rating 0 that cannot fight is worth 0 instead of 10.</summary>
    public static int ExperienceOf(ChallengeRating challenge) => challenge.Eighths switch
    {
        1 => 25,
        2 => 50,
        4 => 100,
        var eighths when eighths % 8 == 0 => _byChallenge[eighths / 8],
        _ => throw new ArgumentOutOfRangeException(nameof(challenge), challenge.Eighths, "No creature has such a rating."),
    };

    private static int Checked(int level)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(level, LowestLevel);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(level, HighestLevel);
        return level;
    }
}
