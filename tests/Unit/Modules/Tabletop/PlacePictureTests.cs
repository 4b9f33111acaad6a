using System.Collections.Immutable;
using Guildhall.Core.Drawings;
using Guildhall.Core.Text;
using Guildhall.Imaging;
using Guildhall.Modules.Tabletop.Show;
using Guildhall.Rules.Dungeons;
using Guildhall.Rules.Dungeons.Drawn;
using Guildhall.Rules.Dungeons.Fogs;
using Guildhall.Rules.Dungeons.Generators;
using Guildhall.Rules.Dungeons.Places;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Grid;
using Guildhall.Tests.Unit.House;

namespace Guildhall.Tests.Unit.Modules.Tabletop;

public sealed class PlacePictureTests
{
    private static readonly StringCatalog _catalog = PlatformStrings.Load();

    public static TheoryData<PlaceKind, PlaceSize> All
    {
        get
        {
            var all = new TheoryData<PlaceKind, PlaceSize>();
            foreach (var kind in Enum.GetValues<PlaceKind>())
            {
                foreach (var size in Enum.GetValues<PlaceSize>()) all.Add(kind, size);
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Every_place_fits_its_picture_and_the_picture_its_message(PlaceKind kind, PlaceSize size)
    {
        var place = PlaceGenerator.Generate(new PlacePlan("picture", kind, size, 11));
        var view = Views.ForMaster(place, PlaceState.Untouched, 0, PlaceMap.Of(place, PlaceState.Untouched, 0), Everybody(place));
        var tokens = view.Tokens.Select(token => new TokenPicture(token.Key, "G", "Goblin", TokenSide.Foe) { HitPercent = 50 }).ToImmutableArray();
        foreach (var whole in (bool[])[false, true])
        {
            var drawing = PlacePicture.Draw(view, tokens, new PictureMarks { Title = "Test", Labels = true, Whole = whole }, new Words(_catalog, "de"));

            drawing.Width.ShouldBeLessThanOrEqualTo(1_600);
            drawing.Height.ShouldBeLessThanOrEqualTo(1_600);
            drawing.Alt.Length.ShouldBeInRange(10, Drawing.MaxAlt);
            new PngPictureRenderer().Render(drawing).Length.ShouldBeLessThan(400_000, $"whole: {whole}");
        }
    }

    [Fact]
    public void A_picture_names_who_is_seen_and_nobody_else()
    {
        PlaceText.TryParse("@ = entrance\nfloor bright\n#######\n#@.#..#\n#######", out var place, out _).ShouldBeTrue();
        var map = PlaceMap.Of(place!, PlaceState.Untouched, 0);
        ImmutableArray<PlaceToken> everybody = [new("ada", new Spot(0, 1, 1)), new("orc", new Spot(0, 2, 1)), new("ogre", new Spot(0, 5, 1))];
        var lookout = new Lookout(place!, PlaceState.Untouched, 0, map, [new Viewer(everybody[0].Space, new(10))]);
        var view = Views.For(place!, lookout.Remember(Fog.Whole), 0, lookout, everybody);
        ImmutableArray<TokenPicture> tokens =
        [
            new("ada", "Ad", "Ada", TokenSide.Party) { HasTurn = true, HitPercent = 30, Conditions = [Condition.Poisoned] },
            new("orc", "O1", "Orc", TokenSide.Foe),
            new("ogre", "Og", "Ogre", TokenSide.Foe),
        ];

        var drawing = PlacePicture.Draw(view, tokens, new PictureMarks { Title = "Round 1", Reachable = [new(2, 1), new(4, 1)] }, new Words(_catalog, "en"));

        drawing.Alt.ShouldBe("Round 1. Map of floor 1, 12 squares in sight. Ada (party) at B2, Orc (foe) at C2");
        var words = drawing.Shapes.OfType<Shape.Text>().Select(text => text.Content).ToList();
        words.ShouldContain(word => word == "Ad");
        words.ShouldContain(word => word == "O1");
        words.ShouldContain(word => word == "Poisoned");
        words.ShouldNotContain(word => word == "Og");
    }

    [Fact]
    public void Somebody_only_felt_has_a_place_and_no_face()
    {
        PlaceText.TryParse("@ = entrance\nfloor dark\n#######\n#@....#\n#######", out var place, out _).ShouldBeTrue();
        ImmutableArray<PlaceToken> everybody = [new("worm", new Spot(0, 1, 1)), new("orc", new Spot(0, 4, 1))];
        var lookout = new Lookout(
            place!, PlaceState.Untouched, 0, PlaceMap.Of(place!, PlaceState.Untouched, 0), [new Viewer(everybody[0].Space, new(10, Tremorsense: 60))]);
        var view = Views.For(place!, lookout.Remember(Fog.Whole), 0, lookout, everybody);
        ImmutableArray<TokenPicture> tokens = [new("worm", "W", "Worm", TokenSide.Party), new("orc", "Or", "Orc", TokenSide.Foe)];

        var drawing = PlacePicture.Draw(view, tokens, new PictureMarks { Title = "Dark" }, new Words(_catalog, "en"));

        drawing.Alt.ShouldContain("something felt at E2");
        drawing.Shapes.OfType<Shape.Text>().ShouldNotContain(text => text.Content == "Or");
    }

    [Theory]
    [InlineData(0, 0, "A1")]
    [InlineData(25, 9, "Z10")]
    [InlineData(26, 0, "AA1")]
    [InlineData(199, 199, "GR200")]
    public void A_square_is_named_and_found_by_its_name(int x, int y, string name)
    {
        SquareNames.Of(new Cell(x, y)).ShouldBe(name);
        SquareNames.TryParse(name.ToLowerInvariant()).ShouldBe(new Cell(x, y));
    }

    [Theory]
    [InlineData("")]
    [InlineData("A")]
    [InlineData("7")]
    [InlineData("A0")]
    [InlineData("A201")]
    [InlineData("ABC1")]
    [InlineData("A1x")]
    public void What_is_no_square_is_not_found(string name) => SquareNames.TryParse(name).ShouldBeNull();

    [Fact]
    public void Everything_a_place_may_hold_has_a_name_in_every_language()
    {
        var keys = _catalog.KeysOf("en");
        RegionKinds.All.ShouldAllBe(kind => keys.Contains($"place.region.{kind}"));
        Guildhall.Rules.Dungeons.Explorations.TrapTable.Kinds.ShouldAllBe(kind => keys.Contains($"place.trap.{kind}"));
        Enum.GetValues<HazardKind>().ShouldAllBe(kind => keys.Contains($"place.hazard.{RuleKeys.WordFor(kind)}"));
        Enum.GetValues<TokenSide>().ShouldAllBe(side => keys.Contains($"place.side.{RuleKeys.WordFor(side)}"));
    }

    [Theory]
    [InlineData("Q = dor", "Line 1, column 5: “dor” is no word known here. Begin with one of region, door")]
    [InlineData("###\n#Q#", "Line 2, column 2: the sign “Q” is neither ground nor in the legend.")]
    [InlineData("Q = door pick=99", "Line 1, column 15: “99” does not fit here. Write a whole number from 1 to 40.")]
    public void A_mistake_in_a_drawing_is_told_with_what_to_do(string text, string told)
    {
        PlaceText.TryParse(text, out _, out var error).ShouldBeFalse();

        PlaceTextWords.Tell(error!, new Words(_catalog, "en")).ShouldStartWith(told);
        PlaceTextWords.Tell(error!, new Words(_catalog, "de")).ShouldStartWith("Zeile");
    }

    private static ImmutableArray<PlaceToken> Everybody(Place place) =>
        [.. place.Spawns.Select(spawn => new PlaceToken($"{spawn.Id}", spawn.At, spawn.Kind == SpawnKind.Boss ? CreatureSize.Huge : CreatureSize.Medium))];
}
