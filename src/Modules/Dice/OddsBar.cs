using System.Collections.Immutable;
using System.Numerics;
using Guildhall.Rules.Dice.Odds;

namespace Guildhall.Modules.Dice;

/// <summary>The odds of some totals in a row.</summary>
internal readonly record struct OddsBar(long First, long Last, BigInteger Weight)
{
    // Beyond this many of a million, the ends of a long chart would be empty.
    private const int Rare = 100_000;

    /// <summary>All totals, in bars that are equally wide. Of long rows, rare ends are left out.</summary>
    public static ImmutableArray<OddsBar> Of(RollOdds odds, int most)
    {
        var (first, last) = (0, odds.Totals.Length - 1);
        if (odds.Maximum - odds.Minimum >= most)
        {
            BigInteger left = 0;
            while (first < last && (left + odds.Weights[first]) * Rare < odds.Whole)
            {
                left += odds.Weights[first++];
            }

            BigInteger right = 0;
            while (last > first && (right + odds.Weights[last]) * Rare < odds.Whole)
            {
                right += odds.Weights[last--];
            }
        }

        var lowest = odds.Totals[first];
        var width = ((odds.Totals[last] - lowest) / most) + 1;
        var bars = new OddsBar[((odds.Totals[last] - lowest) / width) + 1];
        for (var i = 0; i < bars.Length; i++)
        {
            bars[i] = new OddsBar(lowest + (i * width), lowest + ((i + 1) * width) - 1, 0);
        }

        for (var i = first; i <= last; i++)
        {
            var place = (odds.Totals[i] - lowest) / width;
            bars[place] = bars[place] with { Weight = bars[place].Weight + odds.Weights[i] };
        }

        return [.. bars];
    }
}
