using System.Globalization;

namespace Guildhall.Rules.Dice;

/// <summary>
/// An exact number from −10¹⁵ to 10¹⁵, always in lowest terms. A fraction that would need a numerator or denominator beyond
/// 10¹⁸ is cut toward zero to 18 decimals or digits; a value out of range becomes infinite (<see cref="IsFinite"/>), which the
/// evaluator refuses.
/// </summary>
public readonly record struct Rational : IComparable<Rational>
{
    /// <summary>The largest magnitude of a value: 10¹⁵.</summary>
    public const long Limit = 1_000_000_000_000_000;

    private const long PartLimit = 1_000_000_000_000_000_000;
    private const int MostDecimals = 18;

    // One less than the denominator, so that the default value is zero; −1 marks an infinite value.
    private readonly long _rest;

    private Rational(long numerator, long denominator)
    {
        Numerator = numerator;
        _rest = denominator - 1;
    }

    /// <summary>Carries the sign.</summary>
    public long Numerator { get; }

    /// <summary>1 or more; 0 for an infinite value.</summary>
    public long Denominator => _rest + 1;

    /// <summary>False when the value left the range, or was divided by zero.</summary>
    public bool IsFinite => _rest >= 0;

    /// <summary>True for a finite value without a fraction.</summary>
    public bool IsWhole => _rest == 0;

    /// <summary>−1, 0 or 1.</summary>
    public int Sign => Math.Sign(Numerator);

    /// <summary>A whole number.</summary>
    public static implicit operator Rational(long value) => value is > Limit or < -Limit ? Infinite(value) : new(value, 1);

    /// <summary>The sum.</summary>
    public static Rational operator +(Rational left, Rational right) => (left._rest | right._rest) == 0
        ? left.Numerator + right.Numerator
        : Reduce(
            ((Int128)left.Numerator * right.Denominator) + ((Int128)right.Numerator * left.Denominator),
            (Int128)left.Denominator * right.Denominator);

    /// <summary>The difference.</summary>
    public static Rational operator -(Rational left, Rational right) => left + -right;

    /// <summary>The opposite.</summary>
    public static Rational operator -(Rational value) => new(-value.Numerator, value.Denominator);

    /// <summary>The product.</summary>
    public static Rational operator *(Rational left, Rational right) =>
        Reduce((Int128)left.Numerator * right.Numerator, (Int128)left.Denominator * right.Denominator);

    /// <summary>The quotient; infinite for a zero divisor.</summary>
    public static Rational operator /(Rational left, Rational right) =>
        Reduce((Int128)left.Numerator * right.Denominator, (Int128)left.Denominator * right.Numerator);

    /// <summary>True if the left value is smaller.</summary>
    public static bool operator <(Rational left, Rational right) => left.CompareTo(right) < 0;

    /// <summary>True if the left value is larger.</summary>
    public static bool operator >(Rational left, Rational right) => left.CompareTo(right) > 0;

    /// <summary>True if the left value is not larger.</summary>
    public static bool operator <=(Rational left, Rational right) => left.CompareTo(right) <= 0;

    /// <summary>True if the left value is not smaller.</summary>
    public static bool operator >=(Rational left, Rational right) => left.CompareTo(right) >= 0;

    /// <summary>A fraction in lowest terms.</summary>
    /// <param name="denominator">Not 0, unless an infinite value is wanted.</param>
    public static Rational Of(long numerator, long denominator) => Reduce(numerator, denominator);

    /// <inheritdoc/>
    public int CompareTo(Rational other) => (_rest | other._rest) == 0
        ? Numerator.CompareTo(other.Numerator)
        : ((Int128)Numerator * other.Denominator).CompareTo((Int128)other.Numerator * Denominator);

    /// <summary>Without its fraction: −7/2 gives −3.</summary>
    public long Truncate() => Numerator / Denominator;

    /// <summary>The largest whole number that is not above: −7/2 gives −4.</summary>
    public long Floor() => Truncate() - (Numerator % Denominator < 0 ? 1 : 0);

    /// <summary>The smallest whole number that is not below: −7/2 gives −3.</summary>
    public long Ceiling() => Truncate() + (Numerator % Denominator > 0 ? 1 : 0);

    /// <summary>The nearest whole number, halves away from zero: −7/2 gives −4.</summary>
    public long Round()
    {
        var twice = Int128.Abs(Numerator % Denominator) * 2;
        return Truncate() + (twice >= Denominator ? Sign : 0);
    }

    /// <summary>As a decimal (<c>-3.5</c>) where at most 15 decimals suffice, else as a fraction (<c>1/3</c>).</summary>
    public override string ToString()
    {
        if (IsWhole)
        {
            return Numerator.ToString(CultureInfo.InvariantCulture);
        }

        if (!IsFinite || Limit % Denominator != 0)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");
        }

        var scaled = UInt128.CreateChecked(Int128.Abs(Numerator)) * (ulong)(Limit / Denominator);
        var decimals = (scaled % Limit).ToString("D15", CultureInfo.InvariantCulture).TrimEnd('0');
        return string.Create(CultureInfo.InvariantCulture, $"{(Numerator < 0 ? "-" : "")}{scaled / Limit}.{decimals}");
    }

    private static Rational Infinite(Int128 direction) => new(Int128.IsNegative(direction) ? -1 : 1, 0);

    private static Rational Reduce(Int128 numerator, Int128 denominator)
    {
        if (denominator == 0)
        {
            return Infinite(numerator);
        }

        if (denominator < 0)
        {
            (numerator, denominator) = (-numerator, -denominator);
        }

        var (whole, rest) = Int128.DivRem(Int128.Abs(numerator), denominator);
        if (whole > Limit || (whole == Limit && rest != 0))
        {
            return Infinite(numerator);
        }

        var divisor = GreatestDivisor(Int128.Abs(numerator), denominator);
        (numerator, denominator) = (numerator / divisor, denominator / divisor);
        return Int128.Abs(numerator) <= PartLimit && denominator <= PartLimit
            ? new((long)numerator, (long)denominator)
            : Cut(numerator, denominator);
    }

    private static Int128 GreatestDivisor(Int128 left, Int128 right)
    {
        while (right != 0)
        {
            if (left <= long.MaxValue && right <= long.MaxValue)
            {
                return GreatestDivisor((long)left, (long)right);
            }

            (left, right) = (right, left % right);
        }

        return left;
    }

    private static long GreatestDivisor(long left, long right)
    {
        while (right != 0)
        {
            (left, right) = (right, left % right);
        }

        return left;
    }

    private static Rational Cut(Int128 numerator, Int128 denominator)
    {
        var (whole, rest) = Int128.DivRem(numerator, denominator);
        Int128 scale = 1;
        for (var decimals = 0; decimals < MostDecimals && Int128.Abs(whole) < PartLimit / 10; decimals++)
        {
            (var digit, rest) = Int128.DivRem(rest * 10, denominator);
            whole = (whole * 10) + digit;
            scale *= 10;
        }

        return Reduce(whole, scale);
    }
}
