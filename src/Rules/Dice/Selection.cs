using System.Collections.Immutable;

namespace Guildhall.Rules.Dice;

/// <summary>Which of some values a union of selectors matches.</summary>
internal static class Selection
{
    /// <summary>Everything that at least one selector matches.</summary>
    /// <param name="values">Of the kept elements, in the order in which they were rolled.</param>
    /// <returns>For each value whether it matches.</returns>
    internal static bool[] Pick(ReadOnlySpan<Rational> values, ImmutableArray<Selector> selectors)
    {
        var picked = new bool[values.Length];
        foreach (var selector in selectors)
        {
            if (selector.IsRank)
            {
                PickRank(values, selector, picked);
                continue;
            }

            for (var i = 0; i < values.Length; i++)
            {
                picked[i] = picked[i] || selector.Matches(values[i]);
            }
        }

        return picked;
    }

    /// <summary>The one match of an operator that takes at most one: of the first selector with a match, the first it names; or −1.</summary>
    internal static int PickOne(ReadOnlySpan<Rational> values, ImmutableArray<Selector> selectors)
    {
        foreach (var selector in selectors)
        {
            var one = selector.IsRank ? selector with { Number = Math.Min(selector.Number, 1) } : selector;
            var first = Array.IndexOf(Pick(values, [one]), true);
            if (first >= 0)
            {
                return first;
            }
        }

        return -1;
    }

    private static void PickRank(ReadOnlySpan<Rational> values, Selector selector, Span<bool> picked)
    {
        var count = (int)Math.Min(selector.Number, values.Length);
        if (count == values.Length || count == 0)
        {
            picked[..count].Fill(true);
            return;
        }

        var isHighest = selector.Kind == SelectorKind.Highest;
        var edge = InOrder([.. values], isHighest ? values.Length - count : count - 1);
        for (var i = 0; i < values.Length; i++)
        {
            if (isHighest ? values[i] > edge : values[i] < edge)
            {
                picked[i] = true;
                count--;
            }
        }

        for (var i = 0; count > 0; i++)
        {
            if (values[i] == edge)
            {
                picked[i] = true;
                count--;
            }
        }
    }

    /// <summary>The value that would stand at a place if all were sorted (quickselect), found without sorting the rest.</summary>
    private static Rational InOrder(Span<Rational> values, int place)
    {
        var (low, high) = (0, values.Length - 1);
        while (low < high)
        {
            var pivot = values[low + ((high - low) / 2)];
            var (left, right) = (low, high);
            while (left <= right)
            {
                while (values[left] < pivot)
                {
                    left++;
                }

                while (pivot < values[right])
                {
                    right--;
                }

                if (left <= right)
                {
                    (values[left], values[right]) = (values[right--], values[left++]);
                }
            }

            if (place > right && place < left)
            {
                break;
            }

            (low, high) = place <= right ? (low, right) : (left, high);
        }

        return values[place];
    }
}
