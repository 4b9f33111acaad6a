namespace Guildhall.Tests.Unit.Rules.Dice;

public sealed class SetTests
{
    [Theory]
    [InlineData("(1, 2, 3, 4, 5)k3", 3)]
    [InlineData("(1, 2, 3, 4, 5)k<3", 3)]
    [InlineData("(1, 2, 3, 4, 5)k>3", 9)]
    [InlineData("(1, 2, 3, 4, 5)kl2", 3)]
    [InlineData("(1, 2, 3, 4, 5)kh1kl1", 6)]
    [InlineData("(1, 2, 3, 4, 5)p1p2", 12)]
    [InlineData("{1, 2, 3, 4, 5}ph1pl1", 9)]
    [InlineData("(1)k1", 1)]
    [InlineData("(1)k2", 0)]
    [InlineData("(1 + 2)k3", 3)]
    [InlineData("(1 + 2)k1", 0)]
    [InlineData("((1, 2), 3)kh1", 3)]
    [InlineData("((1, 2, 3))kh1", 3)]
    [InlineData("(1.5, 2)kh1 * 2", 4)]
    [InlineData("{5}k5", 5)]
    [InlineData("{(1, 2, 3)}kh1", 3)]
    public void Elements_of_a_set_are_kept_and_dropped(string text, long total) => Cast.Total(text).ShouldBe(total);

    [Theory]
    [InlineData("(5d8)kh2", 13, new[] { 1, 8, 2, 5, 3 })]
    [InlineData("((10d6kh5)kl2)kh1", 4, new[] { 1, 2, 3, 4, 5, 6, 5, 4, 1, 2 })]
    [InlineData("(4d6kh3)kh2 + 1", 12, new[] { 6, 5, 1, 3 })]
    [InlineData("(4d6[fire])kh3", 14, new[] { 6, 5, 1, 3 })]
    [InlineData("(1d4 + 1, 3, 2d6kl1)kh1", 4, new[] { 3, 2, 6 })]
    [InlineData("(1d4 + 1)kh1", 4, new[] { 3 })]
    [InlineData("-(2d6)kh1", -6, new[] { 3, 6 })]
    public void A_parenthesis_passes_operators_to_what_it_holds(string text, long total, int[] faces) =>
        Cast.Total(text, faces).ShouldBe(total);

    [Theory]
    [InlineData("{2d10 + 3d6}kh2", 14, new[] { 2, 9, 5, 1, 4 })]
    [InlineData("{2d10 + 3d6}pl4", 9, new[] { 2, 9, 5, 1, 4 })]
    [InlineData("{2d10 - 1d6}kh2", 5, new[] { 2, 9, 4 })]
    [InlineData("{2 * 2d6 + 1}kh1", 11, new[] { 3, 5 })]
    [InlineData("{2d6kh1 + 1d4}kh1", 5, new[] { 3, 5, 4 })]
    [InlineData("{(1d6 + 1, 2)kl1 + 1d4}kh1", 6, new[] { 6, 4 })]
    [InlineData("({2d6 + 1d4})kh1", 5, new[] { 3, 5, 4 })]
    [InlineData("{2d6, 1d4}kh1", 8, new[] { 3, 5, 4 })]
    public void One_expression_in_braces_pools_its_dice(string text, long total, int[] faces) =>
        Cast.Total(text, faces).ShouldBe(total);

    [Fact]
    public void A_pooled_die_that_is_dropped_may_leave_a_zero_divisor() =>
        Cast.Error("{1d6 / 1d1}kh1").ShouldBe(new Guildhall.Rules.Dice.RollValueError("0", "/"));

    [Fact]
    public void A_dropped_element_keeps_its_value_but_totals_nothing()
    {
        var dropped = Cast.Roll("(2, 3)kh1").Root.Children[0];

        dropped.Kept.ShouldBeFalse();
        (dropped.Value.Truncate(), dropped.Total.Truncate()).ShouldBe((2, 0));
    }
}
