using System.Globalization;

namespace Guildhall.Rules.Dice;

/// <summary>A selector as written after an operator: <c>h3</c>, <c>&gt;4</c>, <c>1</c>.</summary>
internal readonly record struct Selector(SelectorKind Kind, long Number)
{
    private static readonly string[] Signs = ["", "h", "l", ">", "<"];

    /// <summary>True for the N highest or lowest, which depend on the other elements.</summary>
    internal bool IsRank => Kind is SelectorKind.Highest or SelectorKind.Lowest;

    /// <summary>Whether a value matches by itself; ranks never do.</summary>
    internal bool Matches(Rational value) => Kind switch
    {
        SelectorKind.Equal => value == Number,
        SelectorKind.More => value > Number,
        SelectorKind.Less => value < Number,
        SelectorKind.Highest or SelectorKind.Lowest => false,
    };

    /// <summary>As for any value; a die's is whole.</summary>
    internal bool Matches(long value) => Kind switch
    {
        SelectorKind.Equal => value == Number,
        SelectorKind.More => value > Number,
        SelectorKind.Less => value < Number,
        SelectorKind.Highest or SelectorKind.Lowest => false,
    };

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Signs[(int)Kind]}{Number}");
}
