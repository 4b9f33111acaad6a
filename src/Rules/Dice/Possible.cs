using System.Collections.Immutable;

namespace Guildhall.Rules.Dice;

/// <summary>What selectors and compare points can match within an interval.</summary>
internal static class Possible
{
    internal static (bool May, bool Must) Match(ComparePoint point, Interval value) => point.Sign switch
    {
        Symbol.AtLeast or Symbol.More => (point.Matches(value.High), point.Matches(value.Low)),
        Symbol.AtMost or Symbol.Less => (point.Matches(value.Low), point.Matches(value.High)),
        _ => (value.Low <= point.Number && value.High >= point.Number, value.IsPoint && point.Matches(value.Low)),
    };

    /// <summary>For selectors by value; ranks are passed over.</summary>
    internal static (bool May, bool Must) Match(ImmutableArray<Selector> selectors, Interval value)
    {
        var (may, must) = (false, false);
        foreach (var selector in selectors.Where(selector => !selector.IsRank))
        {
            var one = Match(AsPoint(selector), value);
            (may, must) = (may || one.May, must || one.Must);
        }

        return (may, must);
    }

    /// <summary>The interval without what the selectors match at its ends.</summary>
    internal static Interval Without(ImmutableArray<Selector> selectors, Interval value)
    {
        foreach (var selector in selectors.OrderBy(selector => selector.Number))
        {
            if (selector.Kind == SelectorKind.Less || (value.IsWhole && selector.Kind == SelectorKind.Equal && value.Low == selector.Number))
            {
                value = value with { Low = Interval.Greater(value.Low, selector.Number + (selector.Kind == SelectorKind.Equal ? 1 : 0)) };
            }
        }

        foreach (var selector in selectors.OrderByDescending(selector => selector.Number))
        {
            if (selector.Kind == SelectorKind.More || (value.IsWhole && selector.Kind == SelectorKind.Equal && value.High == selector.Number))
            {
                value = value with { High = Interval.Lesser(value.High, selector.Number - (selector.Kind == SelectorKind.Equal ? 1 : 0)) };
            }
        }

        return value.Low <= value.High ? value : Interval.Unknown;
    }

    private static ComparePoint AsPoint(Selector selector) => new(
        selector.Kind switch
        {
            SelectorKind.More => Symbol.More,
            SelectorKind.Less => Symbol.Less,
            SelectorKind.Equal or SelectorKind.Highest or SelectorKind.Lowest => Symbol.Equal,
        },
        selector.Number);
}
