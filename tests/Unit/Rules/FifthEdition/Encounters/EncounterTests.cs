using System.Collections.Immutable;
using System.Globalization;
using Guildhall.Core.Chance;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Content;
using Guildhall.Rules.FifthEdition.Creatures;
using Guildhall.Rules.FifthEdition.Encounters;

namespace Guildhall.Tests.Unit.Rules.FifthEdition.Encounters;

public sealed class EncounterTests
{
    // The worked examples of SRD 5.2.
    public static TheoryData<int, int, EncounterDifficulty, int, string, long> Examples => new()
    {
        { 4, 1, EncounterDifficulty.Low, 200, "1 bugbear-warrior", 200 },
        { 4, 1, EncounterDifficulty.Low, 200, "2 giant-wasp", 200 },
        { 4, 1, EncounterDifficulty.Low, 200, "6 giant-rat", 150 },
        { 5, 3, EncounterDifficulty.Moderate, 1_125, "2 druid, 9 stirge", 1_125 },
        { 5, 3, EncounterDifficulty.Moderate, 1_125, "1 wight, 1 warhorse-skeleton, 6 skeleton", 1_100 },
        { 6, 15, EncounterDifficulty.High, 46_800, "2 adult-red-dragon, 2 fire-giant", 46_000 },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_worked_examples_come_out_exactly(
        int size, int level, EncounterDifficulty difficulty, int budget, string creatures, long experience)
    {
        var report = EncounterReport.Of([.. creatures.Split(", ").Select(one => one.Split(' ')).Select(one => new EncounterGroup(one[1], int.Parse(one[0], CultureInfo.InvariantCulture)))], Party(size, level));

        report.Budgets[difficulty].ShouldBe(budget);
        report.Experience.ShouldBe(experience);
        report.Difficulty.ShouldBe(difficulty);
    }

    [Fact]
    public void One_point_too_much_is_the_next_difficulty()
    {
        // 4 characters of level 1: 200, 300 and 400. Giant rats cost 25, octopuses 10.
        Reached(("giant-rat", 8)).ShouldBe(EncounterDifficulty.Low);
        Reached(("giant-rat", 8), ("octopus", 1)).ShouldBe(EncounterDifficulty.Moderate);
        Reached(("giant-rat", 16)).ShouldBe(EncounterDifficulty.High);
        Reached(("giant-rat", 16), ("octopus", 1)).ShouldBeNull();
    }

    [Fact]
    public void Levels_may_differ() => EncounterReport.Of([new("ogre", 1)], [3, 3, 4]).Budgets.Values.ShouldBe([550, 825, 1_300]);

    [Fact]
    public void Warnings_come_with_the_first_creature_that_is_too_much()
    {
        Warnings(("giant-rat", 8)).ShouldBeEmpty();
        Warnings(("giant-rat", 9)).ShouldBe([new(EncounterWarningKind.Crowded)]);
        Warnings(("bugbear-warrior", 1)).ShouldBeEmpty();
        Warnings(("ogre", 1)).ShouldBe([new(EncounterWarningKind.AboveLevel, "ogre")]);
        Warnings(("giant-rat", 1), ("rat", 1), ("bat", 1)).ShouldBeEmpty();
        Warnings(("giant-rat", 1), ("rat", 1), ("bat", 1), ("cat", 1)).ShouldBe([new(EncounterWarningKind.ManyKinds)]);
    }

    [Fact]
    public void Whatever_is_built_keeps_to_the_budget_and_draws_no_warning()
    {
        foreach (var level in Enumerable.Range(1, 20))
        {
            foreach (var difficulty in Enum.GetValues<EncounterDifficulty>())
            {
                foreach (var size in (int[])[1, 4, 7])
                {
                    var party = Party(size, level);
                    var built = EncounterBuilder.Propose(party, difficulty, new(), Dice($"{level}/{difficulty}/{size}"), most: 3);

                    built.Length.ShouldBe(3);
                    built.ShouldAllBe(report => report.Experience <= report.Budgets[difficulty] && report.Warnings.IsEmpty);
                    built.Select(report => string.Join(' ', report.Groups.Select(group => group.Creature).Order(StringComparer.Ordinal))).Distinct(StringComparer.Ordinal).Count().ShouldBe(3);
                    built.Average(report => report.Experience * 100.0 / report.Budgets[difficulty]).ShouldBeGreaterThan(70, $"{size} of {level}, {difficulty}");
                }
            }
        }
    }

    [Fact]
    public void The_same_dice_build_the_same_and_others_something_else()
    {
        var first = EncounterBuilder.Propose(Party(4, 5), EncounterDifficulty.High, new(), Dice("a"), 2);
        Keys(EncounterBuilder.Propose(Party(4, 5), EncounterDifficulty.High, new(), Dice("a"), 2)).ShouldBe(Keys(first));
        Keys(EncounterBuilder.Propose(Party(4, 5), EncounterDifficulty.High, new(), Dice("b"), 2)).ShouldNotBe(Keys(first));
    }

    [Fact]
    public void A_theme_is_kept()
    {
        var theme = new EncounterTheme { Type = CreatureType.Undead, Habitat = Habitat.Swamp, Least = ChallengeRating.TryParse("1/4"), Greatest = ChallengeRating.Of(3), MostKinds = 1 };
        var built = EncounterBuilder.Propose(Party(4, 5), EncounterDifficulty.Moderate, theme, Dice("swamp"), 3);

        built.Length.ShouldBeGreaterThan(1);
        foreach (var group in built.SelectMany(report => report.Groups))
        {
            var creature = Compendium.Creatures[group.Creature];
            creature.Type.ShouldBe(CreatureType.Undead);
            Habitats.Of(creature.Key).ShouldContain(Habitat.Swamp);
            creature.Challenge.ShouldBeInRange(new ChallengeRating(2), ChallengeRating.Of(3));
        }

        built.ShouldAllBe(report => report.Groups.Length == 1);
    }

    [Fact]
    public void Where_nothing_fits_nothing_is_proposed() =>
        EncounterBuilder.Propose(Party(1, 1), EncounterDifficulty.Low, new() { Type = CreatureType.Giant }, Dice("x"), 3).ShouldBeEmpty();

    [Fact]
    public void Every_creature_lives_somewhere() => Compendium.Creatures.All.ShouldAllBe(creature => !Habitats.Of(creature.Key).IsEmpty);

    private static EncounterDifficulty? Reached(params (string Creature, int Count)[] creatures) => Report(creatures).Difficulty;

    private static ImmutableArray<EncounterWarning> Warnings(params (string Creature, int Count)[] creatures) => Report(creatures).Warnings;

    private static EncounterReport Report((string Creature, int Count)[] creatures) =>
        EncounterReport.Of([.. creatures.Select(one => new EncounterGroup(one.Creature, one.Count))], Party(4, 1));

    private static ImmutableArray<int> Party(int size, int level) => [.. Enumerable.Repeat(level, size)];

    private static DiceCup Dice(string text) => DiceCup.FromText(text);

    private static IEnumerable<string> Keys(IEnumerable<EncounterReport> reports) =>
        reports.SelectMany(report => report.Groups.Select(group => $"{group.Count} {group.Creature}"));
}
