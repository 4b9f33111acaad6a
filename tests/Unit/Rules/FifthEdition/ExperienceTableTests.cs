using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Tests.Unit.Rules.FifthEdition;

public sealed class ExperienceTableTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(299, 1)]
    [InlineData(300, 2)]
    [InlineData(899, 2)]
    [InlineData(900, 3)]
    [InlineData(2_699, 3)]
    [InlineData(2_700, 4)]
    [InlineData(6_499, 4)]
    [InlineData(6_500, 5)]
    [InlineData(354_999, 19)]
    [InlineData(355_000, 20)]
    [InlineData(int.MaxValue, 20)]
    public void A_level_begins_at_its_threshold(int experience, int level) => ExperienceTable.LevelAt(experience).ShouldBe(level);

    [Fact]
    public void Every_threshold_reaches_its_own_level_and_one_point_less_does_not()
    {
        for (var level = 2; level <= 20; level++)
        {
            ExperienceTable.LevelAt(ExperienceTable.ExperienceFor(level)).ShouldBe(level);
            ExperienceTable.LevelAt(ExperienceTable.ExperienceFor(level) - 1).ShouldBe(level - 1);
        }
    }

    [Fact]
    public void Nobody_has_less_than_no_experience() =>
        Should.Throw<ArgumentOutOfRangeException>(() => ExperienceTable.LevelAt(-1));

    [Theory]
    [InlineData(1, 2)]
    [InlineData(4, 2)]
    [InlineData(5, 3)]
    [InlineData(8, 3)]
    [InlineData(9, 4)]
    [InlineData(12, 4)]
    [InlineData(13, 5)]
    [InlineData(16, 5)]
    [InlineData(17, 6)]
    [InlineData(20, 6)]
    public void Proficiency_grows_every_four_levels(int level, int bonus) => ExperienceTable.ProficiencyAt(level).ShouldBe(bonus);

    [Theory]
    [InlineData(0)]
    [InlineData(21)]
    public void There_is_no_level_beyond_one_to_twenty(int level)
    {
        Should.Throw<ArgumentOutOfRangeException>(() => ExperienceTable.ProficiencyAt(level));
        Should.Throw<ArgumentOutOfRangeException>(() => ExperienceTable.ExperienceFor(level));
        Should.Throw<ArgumentOutOfRangeException>(() => EncounterBudget.PerCharacter(level, EncounterDifficulty.Low));
    }

    // SRD 5.2, "Experience Points by Challenge Rating", every third row and both ends.
    [Theory]
    [InlineData("0", 10)]
    [InlineData("1/8", 25)]
    [InlineData("1/4", 50)]
    [InlineData("1/2", 100)]
    [InlineData("1", 200)]
    [InlineData("2", 450)]
    [InlineData("3", 700)]
    [InlineData("4", 1_100)]
    [InlineData("5", 1_800)]
    [InlineData("8", 3_900)]
    [InlineData("11", 7_200)]
    [InlineData("14", 11_500)]
    [InlineData("17", 18_000)]
    [InlineData("20", 25_000)]
    [InlineData("21", 33_000)]
    [InlineData("24", 62_000)]
    [InlineData("27", 105_000)]
    [InlineData("29", 135_000)]
    [InlineData("30", 155_000)]
    public void A_creature_is_worth_what_its_rating_says(string rating, int experience) =>
        ExperienceTable.ExperienceOf(ChallengeRating.TryParse(rating)!.Value).ShouldBe(experience);

    [Fact]
    public void A_rating_of_three_eighths_does_not_exist() =>
        Should.Throw<ArgumentOutOfRangeException>(() => ExperienceTable.ExperienceOf(new ChallengeRating(3)));
}
