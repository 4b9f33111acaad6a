using System.Diagnostics;

namespace Guildhall.Rules.Dice;

/// <summary>The signs, operators and functions on exact values.</summary>
internal static class Arithmetic
{
    /// <summary>Applies an operator between two values, or a function of two.</summary>
    /// <returns>The result, or null with the value that the operator cannot work with.</returns>
    internal static Rational? Apply(Symbol symbol, Rational left, Rational right, out Rational culprit)
    {
        culprit = right;
        if (symbol is Symbol.Divide or Symbol.FloorDivide or Symbol.Modulo && right == default)
        {
            return null;
        }

        return symbol == Symbol.Pow ? Power(left, right, out culprit) : symbol switch
        {
            Symbol.Add => left + right,
            Symbol.Subtract => left - right,
            Symbol.Multiply => left * right,
            Symbol.Divide => left / right,
            Symbol.FloorDivide => Floor(left / right),
            Symbol.Modulo => left - (right * Floor(left / right)),
            Symbol.Equal => left == right ? 1 : 0,
            Symbol.NotEqual => left == right ? 0 : 1,
            Symbol.AtLeast => left >= right ? 1 : 0,
            Symbol.AtMost => left <= right ? 1 : 0,
            Symbol.Less => left < right ? 1 : 0,
            Symbol.More => left > right ? 1 : 0,
            Symbol.Min => left < right ? left : right,
            Symbol.Max => left > right ? left : right,
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>Applies a sign or a function of one value; null where the function has no value there.</summary>
    internal static Rational? Apply(Symbol symbol, Rational value)
    {
        if ((symbol == Symbol.Sqrt && value.Sign < 0) || (symbol == Symbol.Log && value.Sign <= 0))
        {
            return null;
        }

        return symbol switch
        {
            Symbol.Plus => value,
            Symbol.Minus => -value,
            Symbol.Abs => value.Sign < 0 ? -value : value,
            Symbol.Ceil => value.Ceiling(),
            Symbol.Floor => value.Floor(),
            Symbol.Round => value.Round(),
            Symbol.Sign => value.Sign,
            _ => Transcendental.Of(symbol, value),
        };
    }

    private static Rational Floor(Rational value) => value.IsFinite ? value.Floor() : value;

    /// <summary>Whole exponents only: other powers would depend on the machine.</summary>
    private static Rational? Power(Rational value, Rational exponent, out Rational culprit)
    {
        culprit = exponent;
        if (!exponent.IsWhole || (value == default && exponent.Sign < 0))
        {
            return null;
        }

        value = exponent.Sign < 0 ? 1 / value : value;
        Rational result = 1;
        for (var rest = Math.Abs(exponent.Numerator); rest > 0 && result.IsFinite; rest >>= 1)
        {
            result = (rest & 1) == 0 ? result : result * value;
            value = rest > 1 ? value * value : value;
        }

        return result;
    }
}
