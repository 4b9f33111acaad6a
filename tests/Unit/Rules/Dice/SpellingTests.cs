namespace Guildhall.Tests.Unit.Rules.Dice;

/// <summary>Where the two parent languages clash, and where players of others stumble.</summary>
public sealed class SpellingTests
{
    [Theory]
    [InlineData("4d6dl1", "pl")]
    [InlineData("4d6dh1", "ph")]
    [InlineData("4d6d1", "pl")]
    [InlineData("4d6r<3", "rr, ro")]
    [InlineData("4d6k>=3", ">2")]
    [InlineData("4d6p<=3", "<4")]
    [InlineData("4d6e=6", "6")]
    [InlineData("4d6!pl1", "!Npl1")]
    [InlineData("4d6!!ph1", "!!Nph1")]
    [InlineData("4d6min2", "mi")]
    [InlineData("4d6max2", "ma")]
    [InlineData("2D6", "d")]
    [InlineData("D6", "d")]
    [InlineData("2^3", "pow(a, b)")]
    [InlineData("2**3", "pow(a, b)")]
    [InlineData("1d20 = 20", "==")]
    [InlineData("4d6 kh3", "4d6kh3")]
    [InlineData("1 + 2d6 ro1", "2d6ro1")]
    [InlineData("2d6 fire", null)]
    [InlineData("4d6cs6", null)]
    [InlineData("(2)d6", null)]
    public void A_spelling_of_another_language_is_answered_with_ours(string text, string? hint) =>
        Cast.SyntaxError(text).Hint.ShouldBe(hint);

    [Fact]
    public void Each_clash_is_decided()
    {
        Cast.Total("d%", 100).ShouldBe(100);
        Cast.Total("7 // 2").ShouldBe(3);
        Cast.Total("2d6[all of it]", 1, 2).ShouldBe(3);
        Cast.Total("7 % 4").ShouldBe(3);
        Cast.Total("3d6k1", 1, 6, 1).ShouldBe(2);
        Cast.Total("3d6p1", 1, 6, 1).ShouldBe(6);
        Cast.Total("3d6!p", 6, 1, 1, 3).ShouldBe(10);
        Cast.Total("3d6e6pl1", 6, 1, 1, 3).ShouldBe(10);
        Cast.Total("2d10>=8", 9, 9).ShouldBe(1);
        Cast.Total("2d10!=8", 4, 4).ShouldBe(0);
        Cast.Total("2d6mi3", 1, 5).ShouldBe(8);
        Cast.Total("min(2, 3)").ShouldBe(2);
        Cast.Total("pow(2, 3)").ShouldBe(8);
        Cast.Total("2d6mi5ro5kh1", 1, 2, 6, 1).ShouldBe(6);
        Cast.Total("0d6 + 1").ShouldBe(1);
    }
}
