namespace Guildhall.Rules.FifthEdition.Combat;

/// <summary>Holding a spell through pain (SRD 5.2, "Concentration").</summary>
public static class Concentration
{
    /// <summary>The lowest Difficulty Class of the Constitution saving throw.</summary>
    public const int LowestDifficulty = 10;

    /// <summary>The highest.</summary>
    public const int HighestDifficulty = 30;

    /// <summary>The Difficulty Class after taking damage: half of it, rounded down, at least 10 and at most 30.</summary>
    /// <param name="damage">All damage of one source, 1 or more.</param>
    public static int Difficulty(int damage) => Math.Clamp(damage / 2, LowestDifficulty, HighestDifficulty);
}
