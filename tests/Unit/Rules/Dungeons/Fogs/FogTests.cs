using System.Collections.Immutable;
using Guildhall.Core.Chance;
using Guildhall.Core.Sessions;
using Guildhall.Rules.Dungeons;
using Guildhall.Rules.Dungeons.Explorations;
using Guildhall.Rules.Dungeons.Fogs;
using Guildhall.Rules.Dungeons.Generators;
using Guildhall.Rules.Dungeons.Places;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Creatures;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Tests.Unit.Rules.Dungeons.Fogs;

public sealed class FogTests
{
    public static TheoryData<PlaceKind> Kinds => [.. Enum.GetValues<PlaceKind>()];

    [Theory]
    [InlineData("", "", "")]
    [InlineData("5.3", "", "5.3")]
    [InlineData("0.3", "5.2", "0.3.2.2")]
    [InlineData("0.3", "3.2", "0.5")]
    [InlineData("0.a.0.3", "2.1", "0.d")]
    [InlineData("10.1", "0.10", "0.11")]
    public void Two_texts_merge_into_what_is_in_either(string one, string other, string both)
    {
        SeenText.Merge(one, other).ShouldBe(both);
        SeenText.Merge(other, one).ShouldBe(both);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("1.x!")]
    [InlineData("1..2")]
    [InlineData("zzzzz.1")]
    public void A_text_that_is_no_fog_is_refused(string text) => Should.Throw<FormatException>(() => SeenText.Read(text, 5, 5));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_is_known_only_grows_and_merging_it_loses_nothing(PlaceKind kind)
    {
        var place = PlaceGenerator.Generate(new PlacePlan("fog", kind, PlaceSize.Small));
        var dice = DiceCup.FromText($"walk {kind}");
        var (one, other) = (Fog.Whole, Fog.Whole);
        for (var step = 0; step < 40; step++)
        {
            var spot = SomeSpot(place, dice);
            var after = Look(place, PlaceState.Untouched, spot, step % 3 == 0 ? one : other);
            for (var floor = 0; floor < place.Floors.Length; floor++)
            {
                var seen = after.Seen(place, floor);
                (step % 3 == 0 ? one : other).Seen(place, floor).Cells().ShouldAllBe(cell => seen.Contains(cell));
            }

            if (step % 3 == 0) one = after;
            else other = after;
        }

        var both = one.Merge(other);
        for (var floor = 0; floor < place.Floors.Length; floor++)
        {
            both.Seen(place, floor).Cells().ShouldBe(one.Seen(place, floor).Cells().Union(other.Seen(place, floor).Cells()).OrderBy(cell => cell.Y).ThenBy(cell => cell.X));
        }

        CanonicalJson.Write(both.Merge(both)).ShouldBe(CanonicalJson.Write(both));
        CanonicalJson.Write(CanonicalJson.Read<Fog>(CanonicalJson.Write(both))).ShouldBe(CanonicalJson.Write(both));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_view_holds_no_square_token_door_trap_treasure_or_note_that_was_not_perceived(PlaceKind kind)
    {
        var place = PlaceGenerator.Generate(new PlacePlan("holds", kind, PlaceSize.Medium, 3));
        var dice = DiceCup.FromText($"holds {kind}");
        var spot = SomeSpot(place, dice);
        var fog = Look(place, PlaceState.Untouched, spot, Fog.Whole);
        var tokens = place.Spawns.Select(spawn => new PlaceToken($"{spawn.Id}", spawn.At)).Append(new PlaceToken("hidden", spot, IsHidden: true)).ToImmutableArray();
        var lookout = LookoutAt(place, PlaceState.Untouched, spot);
        var known = fog.Seen(place, spot.Floor);

        var view = Views.For(place, fog, spot.Floor, lookout, tokens);

        Enumerable.Range(0, view.Height).SelectMany(y => Enumerable.Range(0, view.Width).Select(x => new Cell(x, y)))
            .ShouldAllBe(cell => view.IsKnown(cell) == known.Contains(cell) && (view.GroundAt(cell) != null) == known.Contains(cell));
        view.Doors.ShouldAllBe(door => known.Contains(door.At.At) && !door.IsSecret);
        view.Traps.ShouldBeEmpty();
        view.Treasures.ShouldAllBe(treasure => known.Contains(treasure.At.At) && treasure.Kind != TreasureKind.Cache);
        view.Tokens.ShouldAllBe(token => token.Space.Cells().Any(lookout.InSight.Contains));
        view.Lights.Select(light => light.At.At).Concat(view.Things.Select(thing => thing.At.At)).ShouldAllBe(cell => known.Contains(cell));
        view.Hazards.SelectMany(hazard => hazard.Squares.Cells()).Concat(view.Regions.SelectMany(region => region.Squares.Cells())).ShouldAllBe(cell => known.Contains(cell));
        foreach (var door in place.Doors.Where(door => door.IsSecret && door.At.Floor == spot.Floor && known.Contains(door.At.At)))
        {
            view.GroundAt(door.At.At).ShouldBe(Terrain.Wall);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_view_stays_the_same_to_the_letter_when_only_what_is_hidden_changes(PlaceKind kind)
    {
        for (var number = 0; number < 12; number++)
        {
            var place = PlaceGenerator.Generate(new PlacePlan($"strict/{number}", kind, PlaceSize.Small, 5));
            var dice = DiceCup.FromText($"strict {kind} {number}");
            var spot = SomeSpot(place, dice);
            var fog = Look(place, PlaceState.Untouched, spot, Fog.Whole);
            var other = Otherwise(place, fog);
            other.ShouldNotBe(place);

            Shown(other, Look(other, PlaceState.Untouched, spot, Fog.Whole)).ShouldBe(Shown(place, fog), $"{kind} {number} at {spot}");

            string Shown(Place some, Fog known) =>
                CanonicalJson.Write(Views.For(some, known, spot.Floor, LookoutAt(some, PlaceState.Untouched, spot), [new PlaceToken("own", spot)]));
        }
    }

    /// <summary>
    /// The place with everything else that somebody does not know of: no secret doors, no traps, no caches, nobody waiting, other locks, other
    /// treasure in what is out of sight, other rooms behind what was never seen, pockets in the rock.
    /// </summary>
    private static Place Otherwise(Place place, Fog fog)
    {
        var seen = Enumerable.Range(0, place.Floors.Length).Select(floor => fog.Seen(place, floor)).ToList();
        bool Known(Spot at) => seen[at.Floor].Contains(at.At);
        var doors = place.Doors
            .Where(door => !door.IsSecret)
            .Select((door, index) => door with { Id = index + 1, Fastening = DoorFastening.Stuck, Key = null, PickDc = 0, BarSide = null, TrapId = null, ForceDc = 20, StandsOpen = door.StandsOpen })
            .ToImmutableArray();
        return place with
        {
            // A secret door that nobody found is wall: without it, its square is wall in truth.
            Floors = [.. place.Floors.Select((floor, index) => floor with { Rows = [.. floor.Rows.Select((row, y) => string.Concat(row.Select((sign, x) => Sign(index, x, y, sign))))] })],
            Doors = doors,
            Traps = [],
            Treasures = [.. place.Treasures.Where(treasure => treasure.SearchDc == 0 && Known(treasure.At)).Select((treasure, index) => treasure with { Id = index + 1, Items = ["crown"], Share = 99, TrapId = null })],
            Spawns = [],
            Notes = [.. place.Notes.Where(note => !note.ForMaster && Known(note.At))],
            Regions = [.. place.Regions.Select(region => region.Squares.Cells().Any(cell => Known(new Spot(region.Floor, cell))) ? region with { Role = RegionRole.Vault, Access = new AccessRule { MinimumLevel = 20 } } : region with { Kind = "vault", Name = "Elsewhere" })],
        };

        char Sign(int floor, int x, int y, char sign)
        {
            var at = new Spot(floor, x, y);
            if (place.DoorAt(at) is { IsSecret: true }) return '#';
            var around = new Footprint(new Cell(x - 1, y - 1), 3).Cells().ToList();
            return around.TrueForAll(cell => place.Contains(new Spot(floor, cell)) && !Known(new Spot(floor, cell)) && place.Floors[floor][cell] == Terrain.Wall && place.DoorAt(new Spot(floor, cell)) is null)
                && place.Things.All(thing => thing.At.Floor != floor || !around.Contains(thing.At.At)) ? '.' : sign;
        }
    }

    [Fact]
    public void A_secret_door_is_wall_until_it_is_found_and_keeps_its_last_look_out_of_sight()
    {
        var place = new Place
        {
            Origin = "drawn",
            Floors = [new PlaceFloor(["#######", "#.....#", "#######"], LightLevel.Bright)],
            Entrance = new Spot(0, 1, 1),
            Doors = [new PlaceDoor { Id = 1, At = new Spot(0, 3, 1), SearchDc = 15 }],
        };
        var here = new Spot(0, 1, 1);
        var fog = Look(place, PlaceState.Untouched, here, Fog.Whole);
        var open = PlaceState.Untouched with { Doors = PlaceState.Untouched.Doors.Add(1, new DoorNow(true, false, 54)) };

        GroundAt(fog, PlaceState.Untouched).ShouldBe(Terrain.Wall);
        GroundAt(fog.WithDoor(1), PlaceState.Untouched).ShouldBe(Terrain.ClosedDoor);
        GroundAt(Look(place, open, here, fog), open).ShouldBe(Terrain.OpenDoor, "an open one is seen by everybody");
        Views.For(place, fog.WithDoor(1), 0, null, []).GroundAt(new(3, 1)).ShouldBe(Terrain.ClosedDoor, "nobody looked since it was opened");
        Views.ForMaster(place, PlaceState.Untouched, 0, PlaceMap.Of(place, PlaceState.Untouched, 0), []).Doors.Single().IsSecret.ShouldBeTrue();

        Terrain? GroundAt(Fog known, PlaceState state) => Views.For(place, known, 0, LookoutAt(place, state, here), []).GroundAt(new(3, 1));
    }

    [Fact]
    public void A_wall_that_is_lit_on_its_far_side_is_not_seen_from_the_dark()
    {
        var place = new Place
        {
            Origin = "drawn",
            Floors = [new PlaceFloor(["#########", "#...#...#", "#...#...#", "#########"])],
            Entrance = new Spot(0, 1, 1),
            Lights = [new PlaceLight(1, new Spot(0, 5, 1), LightKind.EverFlame)],
        };
        var map = PlaceMap.Of(place, PlaceState.Untouched, 0);

        var blind = new Lookout(place, PlaceState.Untouched, 0, map, [new Viewer(new Footprint(new(1, 1)), new CreatureSenses(10))]);
        var keen = new Lookout(place, PlaceState.Untouched, 0, map, [new Viewer(new Footprint(new(1, 1)), new CreatureSenses(10, Darkvision: 60))]);

        blind.InSight.Contains(new(4, 1)).ShouldBeFalse();
        keen.InSight.Contains(new(4, 1)).ShouldBeTrue();
        keen.LightAt(new(4, 1)).ShouldBe(LightLevel.Darkness);
        keen.Look(new Cell(4, 1)).ShouldBe(Perceived.Dimly);
    }

    private static Fog Look(Place place, PlaceState state, Spot spot, Fog fog) => LookoutAt(place, state, spot).Remember(fog);

    private static Lookout LookoutAt(Place place, PlaceState state, Spot spot)
    {
        var map = PlaceMap.Of(place, state, spot.Floor, carried: [LightTable.Of(LightKind.Torch, spot.At)]);
        return new Lookout(place, state, spot.Floor, map, [new Viewer(Footprint.Of(spot.At, CreatureSize.Medium), new CreatureSenses(12, Darkvision: 60))]);
    }

    private static Spot SomeSpot(Place place, DiceCup dice)
    {
        var region = dice.Pick(place.Regions);
        return new Spot(region.Floor, dice.Pick(region.Squares.Cells().ToList()));
    }
}
