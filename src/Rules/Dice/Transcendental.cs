using System.Diagnostics;

namespace Guildhall.Rules.Dice;

/// <summary>
/// The only floating-point numbers of the rules. Results are rounded to 15 digits before they return to exact arithmetic; all but
/// <c>sqrt</c> may still differ in the last of them between machines (see <see cref="DicePlan.IsPortable"/>).
/// </summary>
internal static class Transcendental
{
    internal static Rational Of(Symbol function, Rational value)
    {
        var x = (double)value.Numerator / value.Denominator;
        return Round(function switch
        {
            Symbol.Sqrt => Math.Sqrt(x),
            Symbol.Exp => Math.Exp(x),
            Symbol.Log => Math.Log(x),
            Symbol.Sin => Math.Sin(x),
            Symbol.Cos => Math.Cos(x),
            Symbol.Tan => Math.Tan(x),
            _ => throw new UnreachableException(),
        });
    }

    private static Rational Round(double value)
    {
        if (!(Math.Abs(value) <= Rational.Limit))
        {
            return (Rational)1 / 0;
        }

        var scale = 1L;
        while (scale < Rational.Limit && Math.Abs(value) * scale * 10 <= Rational.Limit)
        {
            scale *= 10;
        }

        return Rational.Of((long)Math.Round(value * scale), scale);
    }
}
