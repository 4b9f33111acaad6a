using System.Globalization;

namespace Guildhall.Rules.Dice;

/// <summary>A compare point as written after an operator: <c>&gt;=8</c>, <c>6</c>.</summary>
/// <param name="Sign">One of the comparisons, never <see cref="Symbol.NotEqual"/>.</param>
internal readonly record struct ComparePoint(Symbol Sign, long Number)
{
    internal bool Matches(Rational value) => Sign switch
    {
        Symbol.AtLeast => value >= Number,
        Symbol.AtMost => value <= Number,
        Symbol.More => value > Number,
        Symbol.Less => value < Number,
        _ => value == Number,
    };

    /// <summary>As for any value; a die's is whole.</summary>
    internal bool Matches(long value) => Sign switch
    {
        Symbol.AtLeast => value >= Number,
        Symbol.AtMost => value <= Number,
        Symbol.More => value > Number,
        Symbol.Less => value < Number,
        _ => value == Number,
    };

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{(Sign == Symbol.Equal ? "" : SymbolText.Of(Sign))}{Number}");
}
