using Guildhall.Core.Chance;

namespace Guildhall.Rules.Dungeons;

/// <summary>Chance with weights.</summary>
internal static class Weighted
{
    /// <summary>One of the items; one with weight 2 comes twice as often as one with weight 1.</summary>
    public static T Pick<T>(DiceCup dice, IReadOnlyList<T> items, Func<T, int> weightOf)
    {
        var face = dice.Below(items.Sum(weightOf));
        var index = 0;
        while (face >= weightOf(items[index]))
        {
            face -= weightOf(items[index]);
            index++;
        }

        return items[index];
    }
}
