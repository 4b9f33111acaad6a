using Guildhall.Core.Units;
using Guildhall.Rules.Dungeons;

namespace Guildhall.Tests.Unit.Rules.Dungeons;

public sealed class DungeonTests
{
    private static readonly Dungeon Keep = DungeonGenerator.Generate(
        ShippedContent.Plan("moon", DungeonSize.Small, theme: "keep"), ShippedContent.All);

    [Fact]
    public void An_exit_leads_there_and_the_opposite_one_back()
    {
        foreach (var room in Keep.Rooms)
        {
            foreach (var exit in Keep.ExitsOf(room.Id))
            {
                Keep.ExitOf(exit.RoomId, exit.Side.Opposite())!.RoomId.ShouldBe(room.Id);
            }
        }
    }

    [Fact]
    public void There_is_no_exit_where_there_is_no_passage()
    {
        var sides = Keep.ExitsOf(1).Select(exit => exit.Side).ToList();

        CompassSides.All.Where(side => Keep.ExitOf(1, side) is null).ShouldBe(CompassSides.All.Except(sides));
        sides.ShouldBe(sides.Order());
    }

    [Fact]
    public void The_map_shows_every_room_door_and_corridor()
    {
        var rows = DungeonMap.Rows(Keep);

        rows.Length.ShouldBe(Keep.Height);
        rows.ShouldAllBe(row => row.Length == Keep.Width);
        var signs = string.Concat(rows).Where(sign => sign is '\'' or '+' or '#' or 'S');
        signs.Count().ShouldBe(Keep.Passages.Length);
        Keep.Rooms.ShouldAllBe(room => room.Cells().Any(cell => char.IsAsciiDigit(rows[cell.Y][cell.X])));
    }

    [Fact]
    public void Loot_adds_up_by_kind_in_order_of_keys()
    {
        var loot = new Loot(new Coins(3), []).With("rope", 1).With("acid", 2).With("rope", 1);

        loot.Items.ShouldBe([new LootItem("acid", 2), new LootItem("rope", 2)]);
        loot.IsNothing.ShouldBeFalse();
        Loot.None.IsNothing.ShouldBeTrue();
    }

    [Theory]
    [InlineData(1, "1d6")]
    [InlineData(4, "1d6")]
    [InlineData(5, "2d6")]
    [InlineData(10, "2d6")]
    [InlineData(11, "4d6")]
    [InlineData(16, "4d6")]
    [InlineData(17, "7d6")]
    public void A_trap_has_the_figures_of_the_party_s_tier(int level, string damage) =>
        ShippedContent.All.Themes.Traps["dart"].For(level).Damage.ShouldHaveSingleItem().ToString().ShouldBe(damage);
}
