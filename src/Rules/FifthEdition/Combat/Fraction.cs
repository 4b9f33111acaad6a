using System.Globalization;
using System.Numerics;

namespace Guildhall.Rules.FifthEdition.Combat;

/// <summary>An exact quotient of whole numbers, always in lowest terms with a positive denominator.</summary>
public readonly record struct Fraction
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

    /// <summary>The product.</summary>
    public static Fraction operator *(Fraction left, Fraction right) =>
        new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>So many thousandths, rounded down, for telling: 0.65 is 650.</summary>
    public long Thousandths() => (long)(Numerator * 1_000 / Denominator);

    /// <summary>For instance <c>13/20</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");
}
