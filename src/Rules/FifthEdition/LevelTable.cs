using System.Collections.Immutable;

namespace Guildhall.Rules.FifthEdition;

/// <summary>A number that grows with the level in steps, like a column of a class table.</summary>
/// <param name="Steps">Pairs of the level from which a value holds and the value, levels rising; before the first step the value is 0.</param>
/// <param name="PerLevel">Added once for every level, e.g. 5 for a pool of five times the level.</param>
public sealed record LevelTable(ImmutableArray<(int From, int Value)> Steps, int PerLevel = 0)
{
    /// <summary>A column of zeros.</summary>
    public static LevelTable None { get; } = new([]);

    /// <summary>A column from its steps.</summary>
    public static LevelTable Of(params ReadOnlySpan<(int From, int Value)> steps) => new([.. steps]);

    /// <summary>So many for every level.</summary>
    public static LevelTable TimesLevel(int factor) => new([], factor);

    /// <summary>The value at a level.</summary>
    /// <param name="level">1 to 20.</param>
    public int At(int level)
    {
        var value = 0;
        foreach (var (from, stepValue) in Steps)
        {
            if (from > level) break;
            value = stepValue;
        }

        return value + (PerLevel * level);
    }
}
