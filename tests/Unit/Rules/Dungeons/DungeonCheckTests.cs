using Guildhall.Rules.Dungeons;

namespace Guildhall.Tests.Unit.Rules.Dungeons;

public sealed class DungeonCheckTests
{
    private static readonly Dungeon Sound = DungeonGenerator.Generate(
        ShippedContent.Plan("sound", DungeonSize.Medium, theme: "keep"), ShippedContent.All);

    [Fact]
    public void A_sound_dungeon_has_no_problems() => DungeonCheck.Examine(Sound).Problems.ShouldBeEmpty();

    [Fact]
    public void A_key_behind_its_own_lock_makes_the_dungeon_unsolvable()
    {
        var stolen = Sound with { Rooms = [.. Sound.Rooms.Select(WithoutKeys)] };
        var hidden = stolen with
        {
            Rooms = stolen.Rooms.Replace(stolen.Goal, stolen.Goal with { Loot = Loot.None.With("key-iron", 1).With("key-bronze", 1) }),
        };

        var report = DungeonCheck.Examine(hidden);

        report.Solvable.ShouldBeFalse();
        report.Problems.ShouldContain(problem => problem.Contains("has no key", StringComparison.Ordinal));
    }

    [Fact]
    public void A_goal_behind_secret_doors_alone_is_reported()
    {
        var doors = Sound.Passages.Select(passage =>
            passage.SideAt(Sound.GoalId) is null ? passage : passage with { Door = new DungeonDoor(DoorState.Secret, SearchDc: 15) });

        var report = DungeonCheck.Examine(Sound with { Passages = [.. doors] });

        report.Solvable.ShouldBeFalse();
        report.Reached.ShouldBe(Sound.Rooms.Length);
        report.Problems.ShouldHaveSingleItem().ShouldBe($"room {Sound.GoalId} needs a secret door");
    }

    [Fact]
    public void A_room_without_a_way_is_reported()
    {
        var passages = Sound.Passages.Where(passage => passage.SideAt(Sound.GoalId) is null);

        DungeonCheck.Examine(Sound with { Passages = [.. passages] }).Problems
            .ShouldContain($"room {Sound.GoalId} cannot be reached", StringComparer.Ordinal);
    }

    [Fact]
    public void A_fight_at_the_entrance_or_over_its_budget_is_reported()
    {
        var fight = new DungeonEncounter("bandits", Boss: false, Budget: 20, ExperiencePoints: 25, [new EncounterSlot("bandit", 1)], Loot.None);

        var report = DungeonCheck.Examine(Sound with { Rooms = Sound.Rooms.Replace(Sound.Entrance, Sound.Entrance with { Encounter = fight }) });

        report.Problems.ShouldBe(["room 1 should be safe", "room 1 is over its budget"], ignoreOrder: true);
    }

    [Fact]
    public void Rooms_in_pieces_corridors_astray_and_overlaps_are_reported()
    {
        var floor = Sound.Rooms[0].Floor;
        var broken = Sound with
        {
            Rooms = Sound.Rooms.Replace(Sound.Rooms[0], Sound.Rooms[0] with { Floor = floor.RemoveAt(1) }),
            Passages = Sound.Passages.Replace(Sound.Passages[^1], Sound.Passages[^1] with { Path = Sound.Passages[0].Path }),
        };

        var problems = DungeonCheck.Examine(broken).Problems;

        problems.ShouldContain("room 1 is in pieces", StringComparer.Ordinal);
        problems.ShouldContain($"passage {Sound.Passages.Length} overlaps passage 1", StringComparer.Ordinal);
        problems.ShouldContain(problem => problem.StartsWith($"passage {Sound.Passages.Length} does not lead from", StringComparison.Ordinal));
    }

    private static DungeonRoom WithoutKeys(DungeonRoom room) => room with
    {
        Loot = WithoutKeys(room.Loot),
        Features = [.. room.Features.Select(feature => feature with { Loot = WithoutKeys(feature.Loot) })],
    };

    private static Loot WithoutKeys(Loot loot) =>
        loot with { Items = loot.Items.RemoveAll(item => item.Item.StartsWith("key-", StringComparison.Ordinal)) };
}
