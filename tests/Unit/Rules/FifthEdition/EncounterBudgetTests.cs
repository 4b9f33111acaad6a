using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Tests.Unit.Rules.FifthEdition;

/// <summary>The three worked examples are those of SRD 5.2, "Combat Encounter Difficulty".</summary>
public sealed class EncounterBudgetTests
{
    [Fact]
    public void Four_beginners_may_meet_one_bugbear_or_two_wasps_or_six_rats()
    {
        var budget = EncounterBudget.Of([1, 1, 1, 1], EncounterDifficulty.Low);

        budget.ShouldBe(200);
        Cost((1, "1")).ShouldBe(200);
        Cost((2, "1/2")).ShouldBe(200);
        Cost((6, "1/8")).ShouldBe(150);
    }

    [Fact]
    public void Five_of_level_three_may_meet_druids_with_stirges_or_a_wight_with_skeletons()
    {
        var budget = EncounterBudget.Of([3, 3, 3, 3, 3], EncounterDifficulty.Moderate);

        budget.ShouldBe(1_125);
        Cost((2, "2"), (9, "1/8")).ShouldBe(1_125);
        Cost((1, "3"), (1, "1/2"), (6, "1/4")).ShouldBe(1_100);
    }

    [Fact]
    public void Six_of_level_fifteen_may_meet_dragons_and_giants()
    {
        var budget = EncounterBudget.Of([15, 15, 15, 15, 15, 15], EncounterDifficulty.High);

        budget.ShouldBe(46_800);
        Cost((2, "17"), (2, "9")).ShouldBe(46_000);
    }

    [Fact]
    public void A_mixed_party_adds_up_its_shares() => EncounterBudget.Of([1, 5], EncounterDifficulty.High).ShouldBe(100 + 1_100);

    [Fact]
    public void A_party_of_nobody_has_no_budget() => EncounterBudget.Of([], EncounterDifficulty.High).ShouldBe(0);

    [Fact]
    public void Harder_fights_and_higher_levels_always_cost_more()
    {
        for (var level = 1; level <= 20; level++)
        {
            var (low, moderate, high) = Row(level);
            low.ShouldBeLessThan(moderate);
            moderate.ShouldBeLessThan(high);
            if (level == 1) continue;

            var before = Row(level - 1);
            low.ShouldBeGreaterThan(before.Low);
            moderate.ShouldBeGreaterThan(before.Moderate);
            high.ShouldBeGreaterThan(before.High);
        }
    }

    private static (int Low, int Moderate, int High) Row(int level) => (
        EncounterBudget.PerCharacter(level, EncounterDifficulty.Low),
        EncounterBudget.PerCharacter(level, EncounterDifficulty.Moderate),
        EncounterBudget.PerCharacter(level, EncounterDifficulty.High));

    private static int Cost(params (int Count, string Rating)[] creatures) =>
        creatures.Sum(creature => creature.Count * ExperienceTable.ExperienceOf(ChallengeRating.TryParse(creature.Rating)!.Value));
}
