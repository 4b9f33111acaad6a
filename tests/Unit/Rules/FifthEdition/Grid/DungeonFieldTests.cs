using Guildhall.Rules.Dungeons;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Grid;
using Guildhall.Tests.Unit.Rules.Dungeons;

namespace Guildhall.Tests.Unit.Rules.FifthEdition.Grid;

public sealed class DungeonFieldTests
{
    [Theory]
    [InlineData(DungeonSize.Small)]
    [InlineData(DungeonSize.Large)]
    public void Every_room_of_a_dungeon_can_be_walked_to_once_the_doors_are_open(DungeonSize size)
    {
        var dungeon = DungeonGenerator.Generate(ShippedContent.Plan("moon", size), ShippedContent.All);
        var map = DungeonField.Of(dungeon);
        dungeon.Passages.Count(passage => map[passage.DoorCell] == Terrain.OpenDoor)
            .ShouldBe(dungeon.Passages.Count(passage => passage.Door.State == DoorState.Open));
        map.Ambient.ShouldBe(LightLevel.Darkness);

        var open = dungeon.Passages.Aggregate(map, (so, passage) => so.With(passage.DoorCell, Terrain.OpenDoor));
        var start = new Footprint(dungeon.Entrance.Cells().First());

        foreach (var room in dungeon.Rooms)
        {
            Movement.Shortest(open, new Mover(CreatureSize.Medium), start, room.Cells().First(), []).ShouldNotBeNull();
        }
    }
}
