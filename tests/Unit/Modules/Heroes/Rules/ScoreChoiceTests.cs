using Guildhall.Core.Characters;
using Guildhall.Modules.Heroes.Rules;
using Guildhall.Rules.FifthEdition.Heroes;

namespace Guildhall.Tests.Unit.Modules.Heroes.Rules;

public sealed class ScoreChoiceTests
{
    private static readonly ScoreChoice Nothing = new(null, null, null, null, null, null);
    private static readonly Archetype Fighter = Archetypes.Find("fighter")!;

    [Fact]
    public void Without_scores_a_hero_is_ready_made() =>
        Nothing.For(Fighter).Value.ShouldBe(new HeroScores(17, 14, 14, 8, 10, 12));

    [Fact]
    public void Bought_scores_get_the_increase_of_the_background() =>
        new ScoreChoice(15, 15, 15, 8, 8, 8).For(Fighter).Value.ShouldBe(new HeroScores(17, 15, 16, 8, 8, 8));

    [Fact]
    public void Twenty_seven_points_are_enough_and_twenty_eight_are_too_many()
    {
        new ScoreChoice(15, 15, 15, 8, 8, 8).For(Fighter).Refusal.ShouldBeNull();
        new ScoreChoice(15, 15, 15, 9, 8, 8).For(Fighter).Refusal!.Code.ShouldBe("hero.point-buy-over");
    }

    [Theory]
    [InlineData(7)]
    [InlineData(16)]
    public void A_score_out_of_range_is_not_for_sale(int score) =>
        new ScoreChoice(score, 8, 8, 8, 8, 8).For(Fighter).Refusal!.Code.ShouldBe("hero.point-buy-score");

    [Fact]
    public void Some_scores_are_neither_all_nor_none()
    {
        (Nothing with { Strength = 15 }).For(Fighter).Refusal!.Code.ShouldBe("hero.scores-incomplete");
        new ScoreChoice(10, 10, 10, 10, 10, null).For(Fighter).Refusal!.Code.ShouldBe("hero.scores-incomplete");
    }

    [Fact]
    public void Every_archetype_may_spend_its_points_on_what_its_background_raises()
    {
        foreach (var archetype in Archetypes.All)
        {
            new ScoreChoice(15, 15, 15, 8, 8, 8).For(archetype).Refusal.ShouldBeNull();
            new ScoreChoice(8, 8, 8, 15, 15, 15).For(archetype).Refusal.ShouldBeNull();
        }
    }
}
