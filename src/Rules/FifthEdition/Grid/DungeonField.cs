using Guildhall.Rules.Dungeons;

namespace Guildhall.Rules.FifthEdition.Grid;

/// <summary>A generated dungeon as a battle map.</summary>
public static class DungeonField
{
    /// <summary>Rock is wall, rooms and corridors are floor; every door that is not open is closed, whoever may know it. Nothing is lit.</summary>
    public static BattleMap Of(Dungeon dungeon)
    {
        var squares = new Terrain[dungeon.Width * dungeon.Height];
        Array.Fill(squares, Terrain.Wall);
        foreach (var cell in dungeon.Rooms.SelectMany(room => room.Cells()).Concat(dungeon.Passages.SelectMany(passage => passage.Path)))
        {
            squares[(cell.Y * dungeon.Width) + cell.X] = Terrain.Floor;
        }

        foreach (var passage in dungeon.Passages)
        {
            squares[(passage.DoorCell.Y * dungeon.Width) + passage.DoorCell.X] =
                passage.Door.State == DoorState.Open ? Terrain.OpenDoor : Terrain.ClosedDoor;
        }

        return new BattleMap(dungeon.Width, [.. squares]).With(LightLevel.Darkness);
    }
}
