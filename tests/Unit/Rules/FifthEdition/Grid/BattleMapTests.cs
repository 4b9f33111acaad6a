using Guildhall.Rules.Dungeons;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Tests.Unit.Rules.FifthEdition.Grid;

public sealed class BattleMapTests
{
    [Theory]
    [InlineData(0, 0, false)]
    [InlineData(1, 0, false)]
    [InlineData(1, 1, true)]
    [InlineData(200, 200, true)]
    [InlineData(201, 1, false)]
    [InlineData(1, 201, false)]
    public void A_map_has_1_to_200_squares_a_side(int width, int height, bool fits)
    {
        if (fits) Drawn.Floor(width, height).Height.ShouldBe(height);
        else Should.Throw<ArgumentException>(() => Drawn.Floor(width, height));
    }

    [Fact]
    public void Squares_come_in_whole_rows() =>
        Should.Throw<ArgumentException>(() => new BattleMap(2, [Terrain.Floor, Terrain.Floor, Terrain.Floor]));

    [Fact]
    public void A_door_that_opens_makes_a_new_map()
    {
        var closed = new Drawn(".+.").Map;
        var open = closed.With(new Cell(1, 0), Terrain.OpenDoor);

        closed[new Cell(1, 0)].ShouldBe(Terrain.ClosedDoor);
        LineOfSight.Between(closed, new Cell(0, 0), new Cell(2, 0)).ShouldBeFalse();
        LineOfSight.Between(open, new Cell(0, 0), new Cell(2, 0)).ShouldBeTrue();
    }

    [Fact]
    public void Beyond_the_edge_everything_is_wall()
    {
        var map = Drawn.Floor(2, 2);

        map[new Cell(-1, 0)].ShouldBe(Terrain.Wall);
        map[new Cell(0, 2)].ShouldBe(Terrain.Wall);
        Should.Throw<ArgumentOutOfRangeException>(() => map.With(new Cell(2, 0), Terrain.Wall));
    }

    [Fact]
    public void Lights_and_hazes_are_on_the_map_few_and_not_larger_than_300_feet()
    {
        var map = Drawn.Floor(2, 2);
        var light = new LightSource(new Cell(1, 1), 300, 300);
        var haze = new Haze(new Cell(1, 1), 300, HazeKind.Fog);

        map.WithLights([.. Enumerable.Repeat(light, 200)]).Lights.Length.ShouldBe(200);
        map.WithHazes([haze]).Hazes.ShouldBe([haze]);
        Should.Throw<ArgumentOutOfRangeException>(() => map.WithLights([.. Enumerable.Repeat(light, 201)]));
        Should.Throw<ArgumentOutOfRangeException>(() => map.WithLights([light with { BrightFeet = 301 }]));
        Should.Throw<ArgumentOutOfRangeException>(() => map.WithLights([light with { DimFeet = -1 }]));
        Should.Throw<ArgumentOutOfRangeException>(() => map.WithLights([light with { At = new Cell(2, 0) }]));
        Should.Throw<ArgumentOutOfRangeException>(() => map.WithHazes([haze with { RadiusFeet = 301 }]));
        Should.Throw<ArgumentOutOfRangeException>(() => map.WithHazes([haze with { At = new Cell(0, -1) }]));
    }
}
