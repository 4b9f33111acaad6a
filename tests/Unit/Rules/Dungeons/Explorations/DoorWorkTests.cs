using System.Collections.Immutable;
using Guildhall.Rules.Dungeons;
using Guildhall.Rules.Dungeons.Explorations;
using Guildhall.Rules.Dungeons.Places;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Tests.Unit.Rules.FifthEdition;

namespace Guildhall.Tests.Unit.Rules.Dungeons.Explorations;

public sealed class DoorWorkTests
{
    private static readonly ImmutableSortedSet<string> _nothing = [];
    private static readonly ImmutableSortedSet<string> _key = ["key-iron"];
    private static readonly Spot _west = new(0, 1, 1);
    private static readonly Spot _east = new(0, 3, 1);

    [Fact]
    public void A_plain_door_opens_at_a_touch_and_closes_again()
    {
        var place = With(new PlaceDoor { Id = 1, At = new Spot(0, 2, 1) });

        var open = DoorWork.Open(place, PlaceState.Untouched, 1, _west, known: true, _nothing).Value!;
        var state = open.Apply(PlaceState.Untouched);

        open.Roll.ShouldBeNull();
        state.Door(place.Door(1)).IsOpen.ShouldBeTrue();
        DoorWork.Open(place, state, 1, _west, true, _nothing).Refusal!.Code.ShouldBe("place.door.is-open");
        DoorWork.Close(place, state, 1, _east).Value!.After.IsOpen.ShouldBeFalse();
        DoorWork.Close(place, PlaceState.Untouched, 1, _east).Refusal!.Code.ShouldBe("place.door.is-closed");
        DoorWork.Open(place, PlaceState.Untouched, 1, new Spot(0, 0, 1), true, _nothing).Refusal!.Code.ShouldBe("place.door.far");
        DoorWork.Open(place, PlaceState.Untouched, 1, _west with { Floor = 1 }, true, _nothing).Refusal!.Code.ShouldBe("place.door.far");
    }

    [Fact]
    public void A_lock_opens_to_its_key_and_can_be_locked_again_with_it_alone()
    {
        var place = With(Locked);

        DoorWork.Open(place, PlaceState.Untouched, 1, _west, true, _nothing).Refusal!.Code.ShouldBe("place.door.locked");
        var opened = DoorWork.Open(place, PlaceState.Untouched, 1, _west, true, _key).Value!;
        opened.Key.ShouldBe("key-iron");
        var closed = DoorWork.Close(place, opened.Apply(PlaceState.Untouched), 1, _west).Value!.Apply(opened.Apply(PlaceState.Untouched));
        DoorWork.Fasten(place, closed, 1, _west, _nothing).Refusal!.Code.ShouldBe("place.door.no-fastening");
        DoorWork.Fasten(place, closed, 1, _west, _key).Value!.After.IsFastened.ShouldBeTrue();
        DoorWork.Open(place, closed, 1, _west, true, _nothing).Value!.After.IsOpen.ShouldBeTrue("it was not locked again");
    }

    [Theory]
    [InlineData(9, false)]
    [InlineData(10, true)]
    public void A_pick_must_reach_the_difficulty_and_shows_its_face(int face, bool opens)
    {
        var place = With(Locked);

        var outcome = DoorWork.Pick(place, PlaceState.Untouched, 1, _west, true, true, new Effort(5), new WrittenDice(face)).Value!;

        outcome.Roll!.Dice!.Value.First.ShouldBe(face);
        outcome.Roll.Succeeded.ShouldBe(opens);
        outcome.After.ShouldBe(outcome.Before with { IsFastened = !opens });
    }

    [Fact]
    public void Without_tools_or_a_lock_nothing_is_picked()
    {
        var plain = With(new PlaceDoor { Id = 1, At = new Spot(0, 2, 1) });

        DoorWork.Pick(With(Locked), PlaceState.Untouched, 1, _west, true, false, new Effort(9), new WrittenDice()).Refusal!.Code.ShouldBe("place.door.no-tools");
        DoorWork.Pick(plain, PlaceState.Untouched, 1, _west, true, true, new Effort(9), new WrittenDice()).Refusal!.Code.ShouldBe("place.door.no-lock");
        DoorWork.Force(plain, PlaceState.Untouched, 1, _west, true, new Effort(9), new WrittenDice()).Refusal!.Code.ShouldBe("place.door.no-force");
    }

    [Fact]
    public void A_bar_is_lifted_from_its_side_and_forced_from_the_other()
    {
        var place = With(new PlaceDoor { Id = 1, At = new Spot(0, 2, 1), Fastening = DoorFastening.Barred, BarSide = Compass.East, ForceDc = 16 });

        DoorWork.Open(place, PlaceState.Untouched, 1, _west, true, _key).Refusal!.Code.ShouldBe("place.door.barred");
        DoorWork.Open(place, PlaceState.Untouched, 1, _east, true, _nothing).Value!.After.IsOpen.ShouldBeTrue();
        DoorWork.Force(place, PlaceState.Untouched, 1, _west, true, new Effort(3), new WrittenDice(12)).Value!.Changed.ShouldBeFalse();
        var forced = DoorWork.Force(place, PlaceState.Untouched, 1, _west, true, new Effort(3, RollMode.Advantage), new WrittenDice(12, 13)).Value!;
        forced.After.IsOpen.ShouldBeTrue();
        forced.IsLoud.ShouldBeTrue();
    }

    [Fact]
    public void A_secret_door_is_nothing_to_who_has_not_found_it()
    {
        var place = With(new PlaceDoor { Id = 1, At = new Spot(0, 2, 1), SearchDc = 15 });

        DoorWork.Open(place, PlaceState.Untouched, 1, _west, false, _key).Refusal!.Code.ShouldBe("place.door.unknown");
        DoorWork.Strike(place, PlaceState.Untouched, 1, false, 50).Refusal!.Code.ShouldBe("place.door.unknown");
        DoorWork.Open(place, PlaceState.Untouched, 1, _west, true, _key).Value!.After.IsOpen.ShouldBeTrue();
    }

    [Fact]
    public void A_door_breaks_when_its_hit_points_are_gone_and_a_light_blow_does_nothing()
    {
        var place = With(Locked with { Material = DoorMaterial.Iron });
        var state = PlaceState.Untouched;

        DoorWork.Strike(place, state, 1, true, 9).Value!.Changed.ShouldBeFalse("the threshold is 10");
        state = DoorWork.Strike(place, state, 1, true, 53).Value!.Apply(state);
        state.Door(place.Door(1)).HitPoints.ShouldBe(1);
        state.Door(place.Door(1)).IsOpen.ShouldBeFalse();
        state = DoorWork.Strike(place, state, 1, true, 10).Value!.Apply(state);
        state.Door(place.Door(1)).IsBroken.ShouldBeTrue();
        DoorWork.Close(place, state, 1, _west).Refusal!.Code.ShouldBe("place.door.is-broken");
        DoorWork.Strike(place, state, 1, true, 10).Refusal!.Code.ShouldBe("place.door.is-broken");
    }

    private static PlaceDoor Locked => new()
    {
        Id = 1,
        At = new Spot(0, 2, 1),
        Fastening = DoorFastening.Locked,
        Key = "key-iron",
        PickDc = 15,
        ForceDc = 18,
    };

    private static Place With(PlaceDoor door) => new()
    {
        Origin = "drawn",
        Floors = [new PlaceFloor(["#####", "#...#", "#####"])],
        Entrance = _west,
        Doors = [door],
    };
}
