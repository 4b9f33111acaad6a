using System.Globalization;
using System.Numerics;

namespace Guildhall.Rules;

/// <summary>An exact quotient of whole numbers, always in lowest terms with a positive denominator.</summary>
public readonly record struct Fraction : IComparable<Fraction>
{
    private readonly BigInteger _below;

    /// <summary>A quotient.</summary>
    /// <exception cref="DivideByZeroException">The denominator is 0.</exception>
    public Fraction(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero) throw new DivideByZeroException();
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        Numerator = numerator / divisor;
        _below = (denominator / divisor) - 1;
    }

    /// <summary>The upper number, in lowest terms.</summary>
    public BigInteger Numerator { get; }

    /// <summary>The lower number, 1 or more.</summary>
    public BigInteger Denominator => _below + 1;

    /// <summary>The sum.</summary>
    public static Fraction operator +(Fraction left, Fraction right) =>
        new((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    /// <summary>The difference.</summary>
    public static Fraction operator -(Fraction left, Fraction right) =>
        new((left.Numerator * right.Denominator) - (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    /// <summary>The product.</summary>
    public static Fraction operator *(Fraction left, Fraction right) =>
        new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <inheritdoc/>
    public int CompareTo(Fraction other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <summary>For instance <c>0.65</c>, halves rounded away from zero, without zeros at the end.</summary>
    /// <param name="decimals">At most so many.</param>
    public string ToDecimal(int decimals)
    {
        var scale = BigInteger.Pow(10, decimals);
        var scaled = ((2 * BigInteger.Abs(Numerator) * scale) + Denominator) / (2 * Denominator);
        return Written(scaled, scale, decimals, Numerator.Sign < 0 && !scaled.IsZero);
    }

    /// <summary>The square root, cut to so many decimals, without zeros at the end. Of a number that is not negative.</summary>
    public string RootToDecimal(int decimals)
    {
        var scale = BigInteger.Pow(10, decimals);
        return Written(Root(Numerator * scale * scale / Denominator), scale, decimals, isNegative: false);
    }

    /// <summary>So many thousandths, rounded down, for telling: 0.65 is 650.</summary>
    public long Thousandths() => (long)(Numerator * 1_000 / Denominator);

    /// <summary>For instance <c>13/20</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    private static string Written(BigInteger scaled, BigInteger scale, int decimals, bool isNegative)
    {
        var (whole, rest) = BigInteger.DivRem(scaled, scale);
        var tail = rest.IsZero ? "" : $".{rest.ToString(CultureInfo.InvariantCulture).PadLeft(decimals, '0').TrimEnd('0')}";
        return string.Create(CultureInfo.InvariantCulture, $"{(isNegative ? "-" : "")}{whole}{tail}");
    }

    /// <summary>The largest whole number whose square is not above, by Newton's method.</summary>
    private static BigInteger Root(BigInteger square)
    {
        if (square < 2) return square;
        var root = BigInteger.One << (int)((square.GetBitLength() + 1) / 2);
        while (true)
        {
            var next = (root + (square / root)) >> 1;
            if (next >= root) return root;
            root = next;
        }
    }
}
