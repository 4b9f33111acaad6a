using Guildhall.Rules.Dungeons;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Tests.Unit.Rules.FifthEdition.Grid;

public sealed class FieldOfViewTests
{
    [Fact]
    public void A_sees_B_exactly_when_B_sees_A_and_when_the_line_between_them_is_free()
    {
        for (var seed = 0; seed < 60; seed++)
        {
            var (width, height) = (5 + (seed % 17), 5 + (seed % 13));
            var map = Drawn.Random(seed, width, height, 2 + (seed % 9), Terrain.Wall, Terrain.ClosedDoor, Terrain.Breakable);
            var open = Drawn.Cells(map).Where(cell => !map[cell].IsOpaque()).ToList();
            var views = open.ToDictionary(cell => cell, cell => FieldOfView.From(map, cell));
            foreach (var (one, view) in views)
            {
                foreach (var other in open)
                {
                    var sees = view.Contains(other);
                    if (sees != views[other].Contains(one) || sees != LineOfSight.Between(map, one, other))
                    {
                        Assert.Fail($"Seed {seed}: {one} and {other} on\n{MapText.Print(map)}");
                    }
                }
            }
        }
    }

    [Fact]
    public void Whoever_stands_in_a_room_sees_all_of_its_walls()
    {
        // Expansive walls: from anywhere in a room all of its walls are seen, corners too, and nothing beyond.
        for (var seed = 0; seed < 40; seed++)
        {
            var map = Drawn.Floor(21, 15);
            var random = new Random(seed);
            var (left, top) = (random.Next(1, 8), random.Next(1, 5));
            var (right, bottom) = (random.Next(11, 19), random.Next(8, 13));
            foreach (var cell in Drawn.Cells(map).Where(OnBorder))
            {
                map = map.With(cell, Terrain.Wall);
            }

            var eye = new Cell(random.Next(left + 1, right), random.Next(top + 1, bottom));
            Drawn.Cells(map).Where(FieldOfView.From(map, eye).Contains).ShouldBe(
                Drawn.Cells(map).Where(cell => cell.X >= left && cell.X <= right && cell.Y >= top && cell.Y <= bottom));

            bool OnBorder(Cell cell) =>
                cell.X >= left && cell.X <= right && cell.Y >= top && cell.Y <= bottom
                && (cell.X == left || cell.X == right || cell.Y == top || cell.Y == bottom);
        }
    }

    [Fact]
    public void A_pillar_casts_a_shadow()
    {
        var drawn = new Drawn(
            ".........",
            ".........",
            "E..#.....",
            ".........",
            ".........");

        Drawn.Picture(drawn.Map, FieldOfView.From(drawn.Map, drawn['E'])).ShouldBe(
        [
            "*********",
            "*******..",
            "****.....",
            "*******..",
            "*********",
        ]);
    }

    [Fact]
    public void A_door_lets_a_sector_through()
    {
        var drawn = new Drawn(
            "....#....",
            "....#....",
            ".E..'....",
            "....#....",
            "....#....");

        Drawn.Picture(drawn.Map, FieldOfView.From(drawn.Map, drawn['E'])).ShouldBe(
        [
            "*****....",
            "*****..**",
            "*********",
            "*****..**",
            "*****....",
        ]);
    }

    [Fact]
    public void Two_walls_that_touch_at_their_corners_can_be_looked_through()
    {
        var drawn = new Drawn(
            "A#",
            "#B");

        LineOfSight.Between(drawn.Map, drawn['A'], drawn['B']).ShouldBeTrue();
    }

    [Fact]
    public void A_line_grazes_walls_on_one_side_but_does_not_pass_between_two()
    {
        // From A to B the line meets the middle of the second column exactly between two squares.
        LineOfSight.Between(new Drawn("A#.", "..B").Map, new Cell(0, 0), new Cell(2, 1)).ShouldBeTrue();
        LineOfSight.Between(new Drawn("A..", ".#B").Map, new Cell(0, 0), new Cell(2, 1)).ShouldBeTrue();
        LineOfSight.Between(new Drawn("A#.", ".#B").Map, new Cell(0, 0), new Cell(2, 1)).ShouldBeFalse();
    }

    [Fact]
    public void A_view_ends_at_its_range()
    {
        var map = Drawn.Floor(9, 9);

        FieldOfView.From(map, new Cell(4, 4), rangeFeet: 10).Count.ShouldBe(25);
        FieldOfView.From(map, new Cell(4, 4), rangeFeet: 14).Count.ShouldBe(25);
        FieldOfView.From(map, new Cell(4, 4), rangeFeet: 0).Count.ShouldBe(1);
        Should.Throw<ArgumentOutOfRangeException>(() => FieldOfView.From(map, new Cell(9, 4)));
    }

    [Fact]
    public void A_large_creature_sees_what_any_of_its_squares_sees()
    {
        var drawn = new Drawn(
            "..#..",
            "..#..",
            "L...T",
            "..#..");
        var ogre = Footprint.Of(drawn['L'], CreatureSize.Large);

        LineOfSight.Between(drawn.Map, ogre, new Footprint(drawn['T'])).ShouldBeTrue();
        LineOfSight.Between(drawn.Map, ogre with { At = new Cell(0, 0) }, new Footprint(drawn['T'])).ShouldBe(
            LineOfSight.Between(drawn.Map, new Footprint(drawn['T']), ogre with { At = new Cell(0, 0) }));
        FieldOfView.From(drawn.Map, ogre).Cells().ShouldBe(
            Drawn.Cells(drawn.Map).Where(cell => ogre.Cells().Any(eye => FieldOfView.From(drawn.Map, eye).Contains(cell))));
    }
}
