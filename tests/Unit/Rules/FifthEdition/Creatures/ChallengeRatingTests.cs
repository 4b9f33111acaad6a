using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Tests.Unit.Rules.FifthEdition.Creatures;

public sealed class ChallengeRatingTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("1/8", 1)]
    [InlineData("1/4", 2)]
    [InlineData("1/2", 4)]
    [InlineData("1", 8)]
    [InlineData("30", 240)]
    public void A_rating_reads_and_prints_as_stat_blocks_do(string text, int eighths)
    {
        var rating = ChallengeRating.TryParse(text);

        rating.ShouldBe(new ChallengeRating(eighths));
        rating.ToString().ShouldBe(text);
    }

    [Theory]
    [InlineData("31")]
    [InlineData("-1")]
    [InlineData("0.25")]
    [InlineData("1/3")]
    [InlineData("")]
    [InlineData(null)]
    public void Anything_else_is_no_rating(string? text) => ChallengeRating.TryParse(text).ShouldBeNull();

    [Theory]
    [InlineData("0", 2)]
    [InlineData("1/8", 2)]
    [InlineData("4", 2)]
    [InlineData("5", 3)]
    [InlineData("8", 3)]
    [InlineData("9", 4)]
    [InlineData("28", 8)]
    [InlineData("29", 9)]
    public void The_proficiency_bonus_follows_the_rule_book(string rating, int bonus) =>
        ChallengeRating.TryParse(rating)!.Value.ProficiencyBonus.ShouldBe(bonus);

    [Fact]
    public void Fractions_lie_between_nothing_and_one()
    {
        (new ChallengeRating(1) > ChallengeRating.Of(0)).ShouldBeTrue();
        (new ChallengeRating(4) < ChallengeRating.Of(1)).ShouldBeTrue();
        (ChallengeRating.Of(1) <= ChallengeRating.Of(1)).ShouldBeTrue();
        (ChallengeRating.Of(1) >= ChallengeRating.Of(2)).ShouldBeFalse();
    }
}
