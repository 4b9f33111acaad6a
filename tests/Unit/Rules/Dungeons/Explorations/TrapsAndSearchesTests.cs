using System.Collections.Immutable;
using Guildhall.Core.Chance;
using Guildhall.Core.Sessions;
using Guildhall.Rules.Dungeons;
using Guildhall.Rules.Dungeons.Explorations;
using Guildhall.Rules.Dungeons.Fogs;
using Guildhall.Rules.Dungeons.Places;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Tests.Unit.Rules.FifthEdition;

namespace Guildhall.Tests.Unit.Rules.Dungeons.Explorations;

public sealed class TrapsAndSearchesTests
{
    private static readonly ImmutableArray<AutomationTarget> _target = [new("ada") { Health = Vitality.Full(400) }];

    public static TheoryData<string> Traps => [.. TrapTable.Kinds];

    public static TheoryData<HazardKind> Hazards => [.. Enum.GetValues<HazardKind>()];

    [Theory]
    [MemberData(nameof(Traps))]
    public void Every_trap_hurts_or_holds_at_every_tier_and_is_stored_as_it_is(string kind)
    {
        for (var tier = 0; tier < 4; tier++)
        {
            var trap = TrapTable.Find(kind)!.At(new Spot(0, 1, 1), tier);
            AutomationCheck.Demand("table", kind, "effect", trap.Effect);
            CanonicalJson.Write(CanonicalJson.Read<PlaceTrap>(CanonicalJson.Write(trap))).ShouldBe(CanonicalJson.Write(trap));

            // Thirty tries: no save is passed every time.
            Enumerable.Range(0, 30)
                .SelectMany(seed => TrapWork.Spring(trap, _target, DiceCup.FromText($"{kind} {seed}")).Outcomes)
                .ShouldContain(outcome => outcome is AutomationOutcome.Damaged || outcome is AutomationOutcome.Laid);
        }
    }

    [Theory]
    [InlineData(0, 2, 13)]
    [InlineData(1, 4, 15)]
    [InlineData(2, 10, 17)]
    [InlineData(3, 18, 19)]
    public void A_roof_comes_down_by_the_figures_of_the_rule_book(int tier, int dice, int dc)
    {
        var save = AutomationTree.Steps(TrapTable.Find("collapsing-roof")!.Effect(tier)).OfType<AutomationNode.Save>().Single();

        save.Dc.ShouldBe(dc);
        ((AutomationNode.Damage)save.Always[0]).Dice.ShouldBe([new DamageDice(dice, 10, 0, DamageType.Bludgeoning)]);
    }

    [Theory]
    [MemberData(nameof(Hazards))]
    public void Every_hazards_tree_is_sound_and_harms_no_less_at_a_higher_tier(HazardKind kind)
    {
        var last = -1;
        for (var tier = 0; tier < 4; tier++)
        {
            AutomationCheck.Demand("table", $"{kind}", "enter", HazardTable.OnEnter(kind, tier));
            AutomationCheck.Demand("table", $"{kind}", "turn", HazardTable.OnTurn(kind, tier));
            var average = AutomationTree.Steps(HazardTable.OnEnter(kind, tier)).OfType<AutomationNode.Damage>().Sum(damage => damage.Dice.Sum(dice => dice.Average));
            average.ShouldBeGreaterThanOrEqualTo(last);
            last = average;
        }

        (last > 0).ShouldBe(kind is not (HazardKind.DeepWater or HazardKind.Ice));
    }

    [Fact]
    public void Entering_a_plate_sets_a_trap_off_until_its_charges_are_spent()
    {
        var place = Room();
        var state = PlaceState.Untouched;
        TrapWork.OnEnter(place, state, 0, [new Cell(1, 1)]).ShouldBeEmpty();
        TrapWork.OnEnter(place, state, 1, [new Cell(4, 2)]).ShouldBeEmpty();
        var trap = TrapWork.OnEnter(place, state, 0, [new Cell(4, 2), new Cell(5, 2)]).ShouldHaveSingleItem();
        TrapWork.Befalls(trap, 0, [new Cell(4, 3)]).ShouldBeTrue();
        TrapWork.Befalls(trap, 0, [new Cell(1, 1)]).ShouldBeFalse();
        for (var time = 0; time < 3; time++)
        {
            state.IsArmed(trap).ShouldBeTrue();
            state = TrapWork.Spring(trap, _target, DiceCup.FromText("darts")).Apply(state);
        }

        TrapWork.OnEnter(place, state, 0, [new Cell(4, 2)]).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(8, false, true)]
    [InlineData(9, false, true)]
    [InlineData(10, true, false)]
    public void A_botched_lock_trap_goes_off_and_a_good_hand_ends_it(int face, bool disarmed, bool sprung)
    {
        var place = Room();
        var fog = Fog.Whole.WithTrap(2);

        var outcome = TrapWork.Disarm(place, PlaceState.Untouched, fog, 2, new Spot(0, 1, 2), true, new Effort(5), new WrittenDice(face)).Value!;

        (outcome.Disarmed, outcome.Sprung).ShouldBe((disarmed, sprung));
        outcome.Roll!.Dice!.Value.First.ShouldBe(face);
        outcome.Apply(PlaceState.Untouched).IsArmed(place.Trap(2)).ShouldBeFalse();
    }

    [Fact]
    public void Nobody_disarms_what_they_do_not_know_cannot_reach_or_lack_the_tools_for()
    {
        var place = Room();

        Try(Fog.Whole, new Spot(0, 1, 2), true).ShouldBe("place.trap.unknown");
        Try(Fog.Whole.WithTrap(2), new Spot(0, 6, 3), true).ShouldBe("place.trap.far");
        Try(Fog.Whole.WithTrap(2), new Spot(0, 1, 2), false).ShouldBe("place.trap.no-tools");
        TrapWork.Disarm(place, PlaceState.Untouched with { Disarmed = [2] }, Fog.Whole.WithTrap(2), 2, new Spot(0, 1, 2), true, default, new WrittenDice())
            .Refusal!.Code.ShouldBe("place.trap.spent");
        TrapWork.Disarm(place, PlaceState.Untouched, Fog.Whole.WithTrap(1), 1, new Spot(0, 3, 2), false, default, new WrittenDice())
            .Value!.Disarmed.ShouldBeTrue("darts are stopped by whoever knows of them");

        string? Try(Fog fog, Spot from, bool tools) =>
            TrapWork.Disarm(place, PlaceState.Untouched, fog, 2, from, tools, new Effort(5), new WrittenDice(1)).Refusal?.Code;
    }

    [Theory]
    [InlineData(Ability.Wisdom, 9, 0, 0, 0)]
    [InlineData(Ability.Wisdom, 10, 1, 2, 0)]
    [InlineData(Ability.Intelligence, 10, 1, 0, 1)]
    public void A_search_finds_what_it_reaches_and_what_its_ability_finds(Ability ability, int face, int doors, int traps, int treasures)
    {
        var place = Room();
        var map = PlaceMap.Of(place, PlaceState.Untouched, 0);

        var found = Searching.Search(place, PlaceState.Untouched, map, Fog.Whole, new Spot(0, 3, 2), ability, new Effort(5), new WrittenDice(face));

        (found.Doors.Length, found.Traps.Length, found.Treasures.Length).ShouldBe((doors, traps, treasures));
        found.Total.ShouldBe(face + 5);
        Searching.Search(place, PlaceState.Untouched, map, found.Apply(Fog.Whole), new Spot(0, 3, 2), ability, new Effort(5), new WrittenDice(face))
            .FoundAny.ShouldBeFalse("it is known already");
    }

    [Theory]
    [InlineData(14, false, 0)]
    [InlineData(15, false, 1)]
    [InlineData(19, true, 0)]
    [InlineData(20, true, 1)]
    public void A_passive_score_notices_a_trap_within_ten_feet_and_bad_light_takes_five_off(int passive, bool hindered, int traps)
    {
        var place = Room();
        var map = PlaceMap.Of(place, PlaceState.Untouched, 0);

        var near = Searching.Notice(place, PlaceState.Untouched, map, Fog.Whole, new Spot(0, 6, 1), passive, hindered);
        var far = Searching.Notice(place, PlaceState.Untouched, map, Fog.Whole, new Spot(0, 8, 3), 30, false);

        near.Traps.Length.ShouldBe(traps);
        near.Dice.ShouldBeNull();
        far.FoundAny.ShouldBeFalse("that is fifteen feet and more");
    }

    /// <summary>A trap of darts at 4,2 and 5,2, a needle in the chest at 1,1, a secret door at 3,0, a cache at 2,3.</summary>
    private static Place Room() => new()
    {
        Origin = "drawn",
        Floors = [new PlaceFloor(["##########", "#........#", "#........#", "#........#", "##########"])],
        Entrance = new Spot(0, 8, 3),
        Doors = [new PlaceDoor { Id = 1, At = new Spot(0, 3, 0), SearchDc = 15 }],
        Traps =
        [
            TrapTable.Find("poisoned-darts")!.At(new Spot(0, 4, 2), 0) with { Id = 1, Plates = Squares.Of([new(5, 2)]), Area = Squares.Of([new(4, 2), new(4, 3)]) },
            TrapTable.Find("poisoned-needle")!.At(new Spot(0, 1, 1), 0, TrapTrigger.Treasure) with { Id = 2 },
        ],
        Treasures =
        [
            new PlaceTreasure { Id = 1, At = new Spot(0, 1, 1), TrapId = 2 },
            new PlaceTreasure { Id = 2, At = new Spot(0, 2, 3), Kind = TreasureKind.Cache, SearchDc = 15 },
        ],
    };
}
