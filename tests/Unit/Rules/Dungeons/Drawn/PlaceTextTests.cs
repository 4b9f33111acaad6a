using Guildhall.Core.Sessions;
using Guildhall.Rules.Dungeons.Drawn;
using Guildhall.Rules.Dungeons.Generators;
using Guildhall.Rules.Dungeons.Places;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Tests.Unit.Rules.Dungeons.Drawn;

public sealed class PlaceTextTests
{
    private const string Mill = """
        ; drawn by hand
        place "The Broken Mill"
        K = region kitchen "The Kitchen" goal key=key-iron level=3 vote
        H = region hall entrance
        L = door locked reinforced key=key-iron pick=15 force=18
        S = door secret stone search=14 over=,
        T = trap hidden-pit tier=1
        g = spawn dweller goblin
        * = light torch
        $ = treasure chest share=40 items=key-iron
        l = hazard lava tier=1
        @ = entrance
        > = stairs ladder to=1:2,1

        floor dim "Ground"
        mist 2,1 10
        at 1,1 light candle out
        at 1,1 note "Mind the step"
        at 1,2 note public "Welcome"
        ##########
        #H.#.K..*#
        #@.L.gg..#
        #$T#.ll..#
        ##S##l..>#
        #...#....#
        #######+##
        #........#
        ##########

        floor sky bright "Loft"
        #####
        #...#
        #####
        """;

    public static TheoryData<PlaceKind> Kinds => [.. Enum.GetValues<PlaceKind>()];

    [Fact]
    public void A_drawing_becomes_the_place_it_shows()
    {
        var place = Read(Mill);

        place.Name.ShouldBe("The Broken Mill");
        place.IsDrawn.ShouldBeTrue();
        place.Floors.Select(floor => floor.Name).ShouldBe(["Ground", "Loft"]);
        place.Floors[0].Ambient.ShouldBe(LightLevel.Dim);
        place.Floors[1].OpenSky.ShouldBeTrue();
        place.Floors[0].Hazes.ShouldBe([new Haze(new(2, 1), 10, HazeKind.Mist)]);
        place.Entrance.ShouldBe(new Spot(0, 1, 2));
        place.Doors.Select(door => (door.At.X, door.At.Y, door.Fastening, door.IsSecret)).ShouldBe(
            [(3, 2, DoorFastening.Locked, false), (2, 4, DoorFastening.None, true), (7, 6, DoorFastening.None, false)]);
        var kitchen = place.Regions.Single(region => region.Kind == "kitchen");
        kitchen.Name.ShouldBe("The Kitchen");
        kitchen.Role.ShouldBe(RegionRole.Goal);
        kitchen.Access!.AnyKey.ShouldBe(["key-iron"]);
        kitchen.Access.MinimumLevel.ShouldBe(3);
        kitchen.Access.ByVote.ShouldBeTrue();
        kitchen.Squares.Contains(new(8, 5)).ShouldBeTrue();
        kitchen.Squares.Contains(new(7, 7)).ShouldBeFalse("a door is between");
        place.Regions.Single(region => region.Kind == "hall").Squares.Count.ShouldBe(6);
        place.Hazards.Single().Squares.Count.ShouldBe(3);
        place.Floors[0][new(5, 3)].ShouldBe(Terrain.Hazard);
        place.Spawns.ShouldAllBe(spawn => spawn.Creature == "goblin" && spawn.Kind == SpawnKind.Dweller);
        place.Lights.Length.ShouldBe(2);
        place.Lights[0].IsLit.ShouldBeFalse();
        place.Notes.Select(note => note.ForMaster).ShouldBe([true, false]);
        place.Stairs.Single().Upper.ShouldBe(new Spot(1, 2, 1));
        place.Traps.Single().NoticeDc.ShouldBe(15);
        place.Floors[0][new(2, 4)].ShouldBe(Terrain.Difficult, "rubble lies under the secret door");
    }

    [Fact]
    public void What_is_printed_reads_as_the_same_place() => RoundTrip(Read(Mill));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_generated_place_is_printed_and_read_again(PlaceKind kind)
    {
        for (var seed = 0; seed < 40; seed++)
        {
            RoundTrip(PlaceGenerator.Generate(new PlacePlan($"print {seed}", kind, (PlaceSize)(seed % 4 == 0 ? 2 : seed % 2), 1 + (seed % 20))));
        }
    }

    [Fact]
    public void A_trap_of_ones_own_keeps_its_effect()
    {
        var place = Read("""
            @ = entrance
            at 1,1 trap whisper notice=12 charges=0 plates=2,1 effect=[{"step":"each","do":[{"step":"damage","dice":[{"bonus":0,"count":1,"sides":6,"type":"psychic"}]}]}]
            #####
            #..@#
            #####
            """);

        place.Traps.Single().Kind.ShouldBe("whisper");
        place.Traps.Single().Plates.Contains(new(2, 1)).ShouldBeTrue();
        RoundTrip(place);
    }

    [Theory]
    [InlineData("", PlaceTextFault.Empty, 1, 1, "")]
    [InlineData("floor dark\n", PlaceTextFault.Empty, 2, 1, "")]
    [InlineData("###\n#Q#\n###", PlaceTextFault.UnknownSign, 2, 2, "Q")]
    [InlineData("###\n#.##\n###", PlaceTextFault.Ragged, 2, 4, "")]
    [InlineData("###\n##\n###", PlaceTextFault.Ragged, 2, 3, "")]
    [InlineData("###\n\n###", PlaceTextFault.Ragged, 2, 1, "")]
    [InlineData("###\n#.#\n###", PlaceTextFault.NoEntrance, 1, 1, "")]
    [InlineData("Q = dor locked", PlaceTextFault.UnknownWord, 1, 5, "dor")]
    [InlineData("Q = door lokked", PlaceTextFault.UnknownWord, 1, 10, "lokked")]
    [InlineData("Q = door pick=99", PlaceTextFault.BadValue, 1, 15, "99")]
    [InlineData("Q = door pick=0", PlaceTextFault.BadValue, 1, 15, "0")]
    [InlineData("Q = door barred", PlaceTextFault.BadValue, 1, 10, "barred")]
    [InlineData("Q = trap bear", PlaceTextFault.UnknownWord, 1, 10, "bear")]
    [InlineData("Q = trap bear effect=[{\"step\":\"dance\"}]", PlaceTextFault.BadValue, 1, 22, "[{\"step\":\"dance\"}]")]
    [InlineData("Q = light", PlaceTextFault.BadValue, 1, 10, "")]
    [InlineData("Q = light sun", PlaceTextFault.UnknownWord, 1, 11, "sun")]
    [InlineData("Q = note", PlaceTextFault.BadValue, 1, 5, "note")]
    [InlineData("Q = note \"open", PlaceTextFault.BadValue, 1, 10, "open")]
    [InlineData("Q = region", PlaceTextFault.BadValue, 1, 11, "")]
    [InlineData("Q = region hall level=21", PlaceTextFault.BadValue, 1, 23, "21")]
    [InlineData("# = entrance", PlaceTextFault.Twice, 1, 1, "#")]
    [InlineData("Q = entrance\nQ = entrance", PlaceTextFault.Twice, 2, 1, "Q")]
    [InlineData("Q = entrance\n###\n#QQ", PlaceTextFault.Twice, 3, 3, "Q")]
    [InlineData("entrance 9,9\n###\n#.#", PlaceTextFault.Outside, 1, 10, "9,9")]
    [InlineData("entrance 1;1\n###\n#.#", PlaceTextFault.BadValue, 1, 10, "1;1")]
    [InlineData("at 1,1\n###", PlaceTextFault.BadValue, 1, 7, "")]
    [InlineData("fog 1,1 999\n###", PlaceTextFault.BadValue, 1, 9, "999")]
    [InlineData("flour dark\n###", PlaceTextFault.UnknownWord, 1, 1, "flour")]
    [InlineData("floor dusky\n###", PlaceTextFault.UnknownWord, 1, 7, "dusky")]
    [InlineData("region hall\n###", PlaceTextFault.BadValue, 1, 1, "region")]
    [InlineData("Q = stairs to=7:1,1\n@ = entrance\n####\n#@Q#", PlaceTextFault.Outside, 4, 3, "Q")]
    public void A_mistake_is_named_with_its_place(string text, PlaceTextFault fault, int line, int column, string got)
    {
        PlaceText.TryParse(text, out var place, out var error).ShouldBeFalse();

        place.ShouldBeNull();
        (error!.Fault, error.Line, error.Column, error.Got).ShouldBe((fault, line, column, got));
        (error.Wanted is not null).ShouldBe(fault is PlaceTextFault.UnknownWord or PlaceTextFault.BadValue);
    }

    [Fact]
    public void Two_hundred_squares_are_the_widest_and_eight_floors_the_most()
    {
        PlaceText.TryParse("entrance 0,0\n" + new string('.', 200), out _, out _).ShouldBeTrue();
        PlaceText.TryParse("entrance 0,0\n" + new string('.', 201), out _, out var wide).ShouldBeFalse();
        wide!.Fault.ShouldBe(PlaceTextFault.TooLarge);
        var floors = string.Concat(Enumerable.Repeat("floor dark\n.\n", 8));
        PlaceText.TryParse(floors + "entrance 0,0", out _, out _).ShouldBeTrue();
        PlaceText.TryParse(floors + "entrance 0,0\nfloor dark\n.", out _, out var high).ShouldBeFalse();
        high!.Fault.ShouldBe(PlaceTextFault.TooLarge);
        PlaceText.TryParse(new string(';', PlaceText.LongestText + 1), out _, out var large).ShouldBeFalse();
        large!.Fault.ShouldBe(PlaceTextFault.TooLarge);
    }

    [Fact]
    public void Whatever_becomes_of_a_text_it_is_read_or_refused_and_never_fails()
    {
        var dice = Guildhall.Core.Chance.DiceCup.FromText("vandals");
        for (var attempt = 0; attempt < 3_000; attempt++)
        {
            var text = Mill.ToCharArray();
            for (var change = 0; change < 1 + dice.Below(4); change++)
            {
                text[dice.Below(text.Length)] = dice.Pick("\n =\",:;+#.gK@-0129x\u00e9".ToCharArray());
            }

            Should.NotThrow(() => PlaceText.TryParse(new string(text), out _, out _));
        }
    }

    private static Place Read(string text)
    {
        PlaceText.TryParse(text, out var place, out var error).ShouldBeTrue($"{error}");
        return place!;
    }

    private static void RoundTrip(Place place)
    {
        var printed = PlaceText.Print(place);

        var again = Read(printed);

        CanonicalJson.Write(again).ShouldBe(CanonicalJson.Write(place));
        PlaceText.Print(again).ShouldBe(printed);
    }
}
