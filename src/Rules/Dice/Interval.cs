namespace Guildhall.Rules.Dice;

/// <summary>All values from <paramref name="Low"/> to <paramref name="High"/>; what would leave the range of values ends at its limit.</summary>
/// <param name="IsWhole">True if only whole numbers occur.</param>
internal readonly record struct Interval(Rational Low, Rational High, bool IsWhole)
{
    internal static readonly Interval Unknown = new(-Rational.Limit, Rational.Limit, false);

    internal bool IsPoint => Low == High;

    internal static Interval Of(Rational low, Rational high, bool isWhole) => new(Clamp(low), Clamp(high), isWhole);

    internal static Interval Point(Rational value) => new(value, value, value.IsWhole);

    internal static Rational Lesser(Rational left, Rational right) => left < right ? left : right;

    internal static Rational Greater(Rational left, Rational right) => left > right ? left : right;

    internal Interval Hull(Interval other) => new(Lesser(Low, other.Low), Greater(High, other.High), IsWhole && other.IsWhole);

    internal Interval Plus(Interval other) => Of(Low + other.Low, High + other.High, IsWhole && other.IsWhole);

    private static Rational Clamp(Rational value) => value.IsFinite ? value : value.Sign * Rational.Limit;
}
