using Guildhall.Core.Chance;

namespace Guildhall.Rules.Dungeons;

/// <summary>Sets traps fit for the party's level.</summary>
internal sealed class TrapPlanner(DiceCup dice, DungeonTheme theme, ThemeCatalog themes, int level)
{
    private const int LockedDoorPercent = 30;
    private const int ClosedDoorPercent = 8;

    /// <summary>A trap, if chance wants one.</summary>
    /// <param name="percent">0 to 100.</param>
    public DungeonTrap? Maybe(TrapPlace place, int percent)
    {
        if (dice.Roll(100) > percent)
        {
            return null;
        }

        var kinds = theme.Traps
            .Select(key => themes.Traps[key])
            .Where(kind => kind.Places.Contains(place) && kind.FromLevel <= level)
            .ToList();
        return dice.Pick(kinds).For(level);
    }

    /// <summary>The door, perhaps trapped. Doors of the entrance are left alone, and so are open and secret ones.</summary>
    public DungeonDoor Arm(DungeonDoor door, bool atEntrance) => (atEntrance ? DoorState.Open : door.State) switch
    {
        DoorState.Locked => door with { Trap = Maybe(TrapPlace.Door, LockedDoorPercent) },
        DoorState.Closed => door with { Trap = Maybe(TrapPlace.Door, ClosedDoorPercent) },
        DoorState.Open or DoorState.Secret => door,
    };
}
