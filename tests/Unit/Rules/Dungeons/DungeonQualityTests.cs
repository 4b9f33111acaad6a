using Guildhall.Rules.Dungeons;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Tests.Unit.Rules.Dungeons;

public sealed class DungeonQualityTests(ManyDungeons many) : IClassFixture<ManyDungeons>
{
    [Fact]
    public void Every_dungeon_is_sound()
    {
        var unsound = many.All
            .Where(entry => entry.Report.Problems.Length > 0)
            .Select(entry => $"{entry.Dungeon.Plan}: {entry.Report.Problems[0]}");

        unsound.ShouldBeEmpty();
    }

    [Fact]
    public void Every_room_is_reachable_and_every_goal_without_finding_a_secret()
    {
        many.All.ShouldAllBe(entry => entry.Report.Reached == entry.Dungeon.Rooms.Length);
        many.All.ShouldAllBe(entry => entry.Report.Solvable);
    }

    [Theory]
    [InlineData(DungeonSize.Small, 7, 9, 4)]
    [InlineData(DungeonSize.Medium, 13, 15, 6)]
    [InlineData(DungeonSize.Large, 20, 24, 8)]
    public void A_size_bounds_the_rooms_and_the_way_to_the_goal(DungeonSize size, int fewest, int most, int shortest)
    {
        var rooms = many.Of(size).Select(entry => entry.Dungeon.Rooms.Length).ToList();

        rooms.Min().ShouldBe(fewest);
        rooms.Max().ShouldBe(most);
        many.Of(size).Min(entry => entry.Report.CriticalPath).ShouldBe(shortest);
    }

    [Theory]
    [InlineData(DungeonSize.Small)]
    [InlineData(DungeonSize.Medium)]
    [InlineData(DungeonSize.Large)]
    public void There_are_some_loops_and_few_dead_ends(DungeonSize size)
    {
        var edges = many.Of(size).Sum(entry => entry.Dungeon.Rooms.Length - 1);
        var rooms = many.Of(size).Sum(entry => entry.Dungeon.Rooms.Length);

        many.Of(size).Min(entry => entry.Report.Loops).ShouldBeGreaterThanOrEqualTo(1);
        (many.Of(size).Sum(entry => entry.Report.Loops) * 100 / edges).ShouldBeInRange(15, 25);
        (many.Of(size).Sum(entry => entry.Report.DeadEnds) * 100 / rooms).ShouldBeInRange(8, 35);
    }

    [Fact]
    public void Every_dungeon_has_a_lock_and_the_goal_is_behind_one() => many.All.ShouldAllBe(entry =>
        entry.Dungeon.ExitsOf(entry.Dungeon.GoalId).All(exit => exit.Passage.Door.State == DoorState.Locked));

    [Fact]
    public void No_fight_is_over_its_budget_its_numbers_or_the_level_of_the_party()
    {
        foreach (var (dungeon, _) in many.All)
        {
            foreach (var fight in dungeon.Rooms.Select(room => room.Encounter).OfType<DungeonEncounter>())
            {
                var creatures = fight.Slots.Select(slot => (Stats: ShippedContent.All.Creatures[slot.Creature], slot.Count)).ToList();
                creatures.Sum(slot => slot.Stats.ExperiencePoints * slot.Count).ShouldBe(fight.ExperiencePoints);
                fight.ExperiencePoints.ShouldBeLessThanOrEqualTo(fight.Budget);
                creatures.Sum(slot => slot.Count).ShouldBeInRange(1, dungeon.Plan.PartySize * 2);
                creatures.Count.ShouldBeLessThanOrEqualTo(3);
                creatures.ShouldAllBe(slot => slot.Stats.Challenge <= ChallengeRating.Of(dungeon.Plan.PartyLevel));
            }
        }
    }

    [Fact]
    public void Fights_of_lower_levels_spend_most_of_their_budget()
    {
        var fights = many.All
            .Where(entry => entry.Dungeon.Plan.PartyLevel <= 6)
            .SelectMany(entry => entry.Dungeon.Rooms.Select(room => room.Encounter).OfType<DungeonEncounter>())
            .ToList();

        (fights.Sum(fight => fight.ExperiencePoints) * 100L / fights.Sum(fight => (long)fight.Budget)).ShouldBeGreaterThan(80);
    }

    [Fact]
    public void Every_theme_room_and_company_comes_up()
    {
        var themes = ShippedContent.All.Themes.Themes.Values;
        var met = many.All
            .SelectMany(entry => entry.Dungeon.Rooms.SelectMany(room =>
                (string[])[$"{entry.Dungeon.Theme}.{room.Kind}", $"{entry.Dungeon.Theme} {room.Encounter?.Pack}"]))
            .ToHashSet(StringComparer.Ordinal);

        themes.SelectMany(theme => theme.Rooms.Select(room => $"{theme.Key}.{room.Key}")).Where(room => !met.Contains(room)).ShouldBeEmpty();
        themes.SelectMany(theme => theme.Packs.Select(pack => $"{theme.Key} {pack.Key}")).Where(pack => !met.Contains(pack)).ShouldBeEmpty();
    }

    [Fact]
    public void No_two_seeds_give_the_same_walls() =>
        many.Of(DungeonSize.Medium).Select(entry => string.Join('\n', DungeonMap.Rows(entry.Dungeon))).Distinct(StringComparer.Ordinal).Count().ShouldBe(2_000);
}
