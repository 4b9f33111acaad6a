using Guildhall.Core.Results;
using Guildhall.Rules.Dungeons;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Tests.Unit.Rules.FifthEdition.Grid;

public sealed class MapTextTests
{
    private const string Everything = """
        ambient dim
        diagonals 5-10-5
        light 1,0 20 20
        light 0,1 0 5
        mist 2,0 10
        fog 2,1 15
        gloom 0,0 0
        .,#oO~
        v^+'x.

        """;

    [Fact]
    public void A_map_is_printed_as_it_was_read()
    {
        var map = Read(Everything);

        MapText.Print(map).ShouldBe(Everything);
        map.Ambient.ShouldBe(LightLevel.Dim);
        map.Diagonals.ShouldBe(DiagonalRule.FiveTenFive);
        map.Lights.ShouldBe([new LightSource(new Cell(1, 0), 20, 20), new LightSource(new Cell(0, 1), 0, 5)]);
        map.Hazes.Select(haze => haze.Kind).ShouldBe([HazeKind.Mist, HazeKind.Fog, HazeKind.Gloom]);
    }

    [Fact]
    public void Every_terrain_has_a_sign_of_its_own()
    {
        var map = new BattleMap(Enum.GetValues<Terrain>().Length, [.. Enum.GetValues<Terrain>()]);

        var again = Read(MapText.Print(map));

        Drawn.Cells(map).Select(cell => again[cell]).ShouldBe(Enum.GetValues<Terrain>());
    }

    [Fact]
    public void Any_map_survives_the_way_through_text()
    {
        for (var seed = 0; seed < 50; seed++)
        {
            var map = Drawn.Random(seed, 1 + (seed % 13), 1 + (seed % 7), 2, Enum.GetValues<Terrain>())
                .With((LightLevel)(seed % 3))
                .With((DiagonalRule)(seed % 2));
            MapText.Print(Read(MapText.Print(map))).ShouldBe(MapText.Print(map));
        }
    }

    [Theory]
    [InlineData("..\r\n##\r\n")]
    [InlineData("\n\n..\n##")]
    [InlineData("..\n##\n\n\n")]
    [InlineData("diagonals 5\nambient bright\n\n..\n##")]
    public void Line_ends_empty_lines_and_usual_settings_do_not_matter(string text) => MapText.Print(Read(text)).ShouldBe("..\n##\n");

    [Theory]
    [InlineData("", MapTextFault.Empty, 1, 1, "")]
    [InlineData("ambient dim\n", MapTextFault.Empty, 2, 1, "")]
    [InlineData("...\n.?.", MapTextFault.UnknownSign, 2, 2, "?")]
    [InlineData(". .", MapTextFault.UnknownSign, 1, 2, " ")]
    [InlineData(".🐉", MapTextFault.UnknownSign, 1, 2, "🐉")]
    [InlineData("...\n..", MapTextFault.Ragged, 2, 3, "")]
    [InlineData("...\n....", MapTextFault.Ragged, 2, 4, ".")]
    [InlineData("..\n\n..", MapTextFault.Ragged, 2, 1, "")]
    [InlineData("ambient\n.", MapTextFault.BadSetting, 1, 8, "")]
    [InlineData("ambient murky\n.", MapTextFault.BadSetting, 1, 9, "murky")]
    [InlineData("ambient dim dark\n.", MapTextFault.BadSetting, 1, 13, "dark")]
    [InlineData("diagonals 10\n.", MapTextFault.BadSetting, 1, 11, "10")]
    [InlineData("light 0;0 5 5\n.", MapTextFault.BadSetting, 1, 7, "0;0")]
    [InlineData("light 0,0 5\n.", MapTextFault.BadSetting, 1, 12, "")]
    [InlineData("light 0,0 301 5\n.", MapTextFault.BadSetting, 1, 11, "301")]
    [InlineData("light 0,0 5 -5\n.", MapTextFault.BadSetting, 1, 13, "-5")]
    [InlineData("fog 0,0 5 5\n.", MapTextFault.BadSetting, 1, 11, "5")]
    [InlineData("\nfog 1,0 5\n.", MapTextFault.Outside, 2, 5, "1,0")]
    [InlineData("mist 99999999999,0 5\n.", MapTextFault.BadSetting, 1, 6, "99999999999,0")]
    public void A_text_that_is_no_map_says_where(string text, MapTextFault fault, int line, int column, string got)
    {
        MapText.TryParse(text, out var map, out var error).ShouldBeFalse();

        map.ShouldBeNull();
        error.ShouldBe(new MapTextError(fault, line, column, got));
    }

    [Fact]
    public void A_text_is_as_large_as_a_map_may_be()
    {
        var row = new string('.', 200);
        Read(string.Join('\n', Enumerable.Repeat(row, 200))).Height.ShouldBe(200);

        FaultOf(row + ".").ShouldBe(new MapTextError(MapTextFault.TooWide, 1, 201, "."));
        FaultOf(string.Join('\n', Enumerable.Repeat(".", 201))).ShouldBe(new MapTextError(MapTextFault.TooHigh, 201, 1, ""));
        FaultOf(new string('.', 64_001)).ShouldBe(new MapTextError(MapTextFault.TooWide, 1, 1, ""));
        var lights = string.Concat(Enumerable.Repeat("light 0,0 5 5\n", 200));
        Read(lights + ".").Lights.Length.ShouldBe(200);
        FaultOf(lights + "light 0,0 5 5\n.").ShouldBe(new MapTextError(MapTextFault.TooMany, 201, 1, "light"));
    }

    [Fact]
    public void An_error_is_told_as_a_refusal() =>
        FaultOf("?").ToRefusal().ShouldBe(
            Refusal.Of("grid.map-text", ("fault", "unknown-sign"), ("line", 1), ("column", 1), ("got", "?")));

    private static BattleMap Read(string text)
    {
        MapText.TryParse(text, out var map, out var error).ShouldBeTrue(error?.ToString());
        return map!;
    }

    private static MapTextError FaultOf(string text)
    {
        MapText.TryParse(text, out _, out var error).ShouldBeFalse();
        return error!;
    }
}
