using Guildhall.Rules.Dungeons;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Tests.Unit.Rules.FifthEdition.Grid;

/// <summary>Middle of the field is (5, 5): half squares 11, 11.</summary>
public sealed class AreaCellsTests
{
    private static readonly BattleMap Field = Drawn.Floor(11, 11);

    [Fact]
    public void A_cone_widens_as_it_goes()
    {
        // 30 feet east from the eastern side of the square in the west.
        Show(new AreaTemplate.Cone(new GridPoint(2, 11), new Heading(1, 0), 30)).ShouldBe(
        [
            "...........",
            "...........",
            "...........",
            ".....**....",
            "...****....",
            ".******....",
            "...****....",
            ".....**....",
            "...........",
            "...........",
            "...........",
        ]);
    }

    [Fact]
    public void A_cone_goes_diagonally_from_a_corner()
    {
        Show(new AreaTemplate.Cone(new GridPoint(2, 2), new Heading(1, 1), 15)).Take(5).ShouldBe(
        [
            "...........",
            ".**........",
            ".***.......",
            "..*........",
            "...........",
        ]);
    }

    [Fact]
    public void A_line_is_as_wide_as_it_says()
    {
        Show(new AreaTemplate.Line(new GridPoint(2, 3), new Heading(1, 0), 30)).Take(3).ShouldBe(
        [
            "...........",
            ".******....",
            "...........",
        ]);
        Show(new AreaTemplate.Line(new GridPoint(2, 2), new Heading(1, 0), 30)).Take(3).ShouldBe(
        [
            ".******....",
            "...........",
            "...........",
        ]);
        Show(new AreaTemplate.Line(new GridPoint(2, 4), new Heading(1, 0), 30, WidthFeet: 10)).Take(4).ShouldBe(
        [
            "...........",
            ".******....",
            ".******....",
            "...........",
        ]);
    }

    [Fact]
    public void A_line_goes_in_any_direction()
    {
        Show(new AreaTemplate.Line(new GridPoint(0, 0), new Heading(1, 1), 30)).Take(6).ShouldBe(
        [
            "*..........",
            ".*.........",
            "..*........",
            "...*.......",
            "...........",
            "...........",
        ]);
        Show(new AreaTemplate.Line(GridPoint.MiddleOf(new Cell(0, 0)), new Heading(2, 1), 30)).Take(4).ShouldBe(
        [
            ".*.........",
            ".***.......",
            "...***.....",
            ".....*.....",
        ]);
    }

    [Fact]
    public void A_cube_stands_on_the_face_that_holds_its_origin()
    {
        Show(new AreaTemplate.Cube(new GridPoint(6, 7), new Heading(1, 0), 15)).Take(7).ShouldBe(
        [
            "...........",
            "...........",
            "...***.....",
            "...***.....",
            "...***.....",
            "...........",
            "...........",
        ]);
        Show(new AreaTemplate.Cube(new GridPoint(6, 6), new Heading(0, -1), 10)).Take(4).ShouldBe(
        [
            "...........",
            "..**.......",
            "..**.......",
            "...........",
        ]);
    }

    [Fact]
    public void A_sphere_is_round()
    {
        string[] fireball =
        [
            "...........",
            "....****...",
            "...******..",
            "..********.",
            "..********.",
            "..********.",
            "..********.",
            "...******..",
            "....****...",
            "...........",
            "...........",
        ];

        Show(new AreaTemplate.Sphere(new GridPoint(12, 10), 20)).ShouldBe(fireball);
        Show(new AreaTemplate.Cylinder(new GridPoint(12, 10), 20)).ShouldBe(fireball);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(4, 1)]
    [InlineData(5, 5)]
    [InlineData(7, 5)]
    [InlineData(8, 9)]
    [InlineData(10, 13)]
    public void A_sphere_in_the_middle_of_a_square_takes_the_middles_within_its_radius(int feet, int squares) =>
        AreaCells.Of(Field, new AreaTemplate.Sphere(new GridPoint(11, 11), feet)).Count.ShouldBe(squares);

    [Fact]
    public void An_emanation_surrounds_its_origin_and_leaves_it_out_unless_asked()
    {
        var ogre = Footprint.Of(new Cell(4, 4), CreatureSize.Large);

        Show(new AreaTemplate.Emanation(ogre, 10)).Skip(1).Take(8).ShouldBe(
        [
            "...........",
            "..******...",
            "..******...",
            "..**..**...",
            "..**..**...",
            "..******...",
            "..******...",
            "...........",
        ]);
        AreaCells.Of(Field, new AreaTemplate.Emanation(ogre, 10, WithOrigin: true)).Count.ShouldBe(36);
        AreaCells.Of(Field.With(DiagonalRule.FiveTenFive), new AreaTemplate.Emanation(ogre, 10)).Count.ShouldBe(28);
        AreaCells.Of(Field, new AreaTemplate.Emanation(ogre, 0)).Count.ShouldBe(0);
    }

    [Fact]
    public void What_has_total_cover_from_the_origin_is_left_out()
    {
        var drawn = new Drawn(
            ".........",
            "...###...",
            ".........",
            "..#.P.#..",
            "..#...#..",
            ".........");

        Drawn.Picture(drawn.Map, AreaCells.Of(drawn.Map, new AreaTemplate.Sphere(GridPoint.MiddleOf(drawn['P']), 20))).ShouldBe(
        [
            ".........",
            ".**###**.",
            ".*******.",
            "..#***#..",
            "..#***#..",
            "..*****..",
        ]);
    }

    [Fact]
    public void A_closed_door_keeps_a_blast_in_and_an_open_one_lets_it_out()
    {
        var closed = new Drawn("####", "P.+.", "####");
        var area = new AreaTemplate.Sphere(GridPoint.MiddleOf(closed['P']), 20);

        AreaCells.Of(closed.Map, area).Count.ShouldBe(2);
        AreaCells.Of(closed.Map.With(new Cell(2, 1), Terrain.OpenDoor), area).Count.ShouldBe(4);
    }

    [Fact]
    public void An_area_looks_the_same_from_all_sides()
    {
        // Turning origin and heading by a right angle turns the squares, for every shape without a left side.
        foreach (var feet in new[] { 5, 15, 20, 30 })
        {
            foreach (var toward in new Heading[] { new(1, 0), new(3, 1), new(1, 1), new(-2, 5) })
            {
                var cone = AreaCells.Of(Field, new AreaTemplate.Cone(new GridPoint(11, 11), toward, feet));
                var right = new Heading(-toward.South, toward.East);
                var turned = AreaCells.Of(Field, new AreaTemplate.Cone(new GridPoint(11, 11), right, feet));

                turned.Cells().ShouldBe(cone.Cells().Select(cell => new Cell(10 - cell.Y, cell.X)), ignoreOrder: true);
            }
        }
    }

    [Fact]
    public void Lengths_headings_and_origins_have_limits()
    {
        var middle = new GridPoint(11, 11);

        AreaCells.Of(Field, new AreaTemplate.Sphere(middle, 1_000)).Count.ShouldBe(121);
        Should.Throw<ArgumentOutOfRangeException>(() => AreaCells.Of(Field, new AreaTemplate.Sphere(middle, 1_001)));
        Should.Throw<ArgumentOutOfRangeException>(() => AreaCells.Of(Field, new AreaTemplate.Cylinder(middle, -1)));
        Should.Throw<ArgumentOutOfRangeException>(() => AreaCells.Of(Field, new AreaTemplate.Emanation(new Footprint(new Cell(5, 5)), -1)));
        Should.Throw<ArgumentOutOfRangeException>(() => AreaCells.Of(Field, new AreaTemplate.Line(middle, default, 30)));
        Should.Throw<ArgumentOutOfRangeException>(() => AreaCells.Of(Field, new AreaTemplate.Line(middle, new Heading(1_001, 0), 30)));
        Should.Throw<ArgumentOutOfRangeException>(() => AreaCells.Of(Field, new AreaTemplate.Sphere(new GridPoint(23, 0), 5)));
        AreaCells.Of(Field, new AreaTemplate.Sphere(new GridPoint(22, 0), 5)).Count.ShouldBe(1);
    }

    private static string[] Show(AreaTemplate area) => Drawn.Picture(Field, AreaCells.Of(Field, area));
}
