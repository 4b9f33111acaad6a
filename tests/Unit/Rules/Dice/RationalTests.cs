using Guildhall.Rules.Dice;

namespace Guildhall.Tests.Unit.Rules.Dice;

public sealed class RationalTests
{
    [Theory]
    [InlineData(7, 2, 3, 3, 4, 4)]
    [InlineData(-7, 2, -3, -4, -3, -4)]
    [InlineData(7, 3, 2, 2, 3, 2)]
    [InlineData(-7, 3, -2, -3, -2, -2)]
    [InlineData(4, 2, 2, 2, 2, 2)]
    [InlineData(0, 5, 0, 0, 0, 0)]
    public void A_fraction_is_made_whole_in_four_ways(long numerator, long denominator, long truncated, long floor, long ceiling, long rounded)
    {
        var value = Rational.Of(numerator, denominator);

        new[] { value.Truncate(), value.Floor(), value.Ceiling(), value.Round() }.ShouldBe([truncated, floor, ceiling, rounded]);
    }

    [Fact]
    public void A_fraction_is_in_lowest_terms_with_the_sign_above()
    {
        var value = Rational.Of(6, -4);

        (value.Numerator, value.Denominator).ShouldBe((-3L, 2L));
        value.ShouldBe(Rational.Of(-3, 2));
    }

    [Theory]
    [InlineData(Rational.Limit, 0, true)]
    [InlineData(Rational.Limit, 1, false)]
    [InlineData(-Rational.Limit, 0, true)]
    [InlineData(-Rational.Limit, -1, false)]
    public void A_value_ends_at_ten_to_the_fifteenth(long value, long more, bool isFinite) =>
        ((Rational)value + more).IsFinite.ShouldBe(isFinite);

    [Fact]
    public void A_little_more_than_the_limit_is_too_much() =>
        ((Rational)Rational.Limit + Rational.Of(1, 1_000)).IsFinite.ShouldBeFalse();

    [Fact]
    public void A_fraction_too_fine_to_hold_is_cut_toward_zero()
    {
        var third = Rational.Of(1, 999_999_999_999_999);
        var fine = third * third;

        fine.ShouldBe(default);
        (third * Rational.Of(1, 7)).CompareTo(third).ShouldBeLessThan(0);
        (Rational.Of(1, 3) + third * Rational.Of(1, 999_983)).IsFinite.ShouldBeTrue();
    }

    [Theory]
    [InlineData(-1, 8, "-0.125")]
    [InlineData(10, 4, "2.5")]
    [InlineData(1, 1_000_000_000_000_000, "0.000000000000001")]
    [InlineData(-22, 7, "-22/7")]
    public void It_is_written_as_a_decimal_where_that_ends(long numerator, long denominator, string text) =>
        Rational.Of(numerator, denominator).ToString().ShouldBe(text);

    [Fact]
    public void Values_are_ordered_exactly()
    {
        (Rational.Of(1, 3) < Rational.Of(333_333_333_333_334, 1_000_000_000_000_000)).ShouldBeTrue();
        (Rational.Of(1, 3) > Rational.Of(333_333_333_333_333, 1_000_000_000_000_000)).ShouldBeTrue();
        (Rational.Of(2, 4) >= Rational.Of(1, 2)).ShouldBeTrue();
    }
}
