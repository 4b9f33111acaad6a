namespace Guildhall.Rules.Dungeons.Places;

/// <summary>A door as it is now.</summary>
/// <param name="IsOpen">Whether it stands open; a broken one does.</param>
/// <param name="IsFastened">Whether lock, bar or rust still hold it.</param>
/// <param name="HitPoints">What is left of it; 0 where it is broken.</param>
public sealed record DoorNow(bool IsOpen, bool IsFastened, int HitPoints)
{
    /// <summary>Whether it is broken, and cannot be closed again.</summary>
    public bool IsBroken => HitPoints <= 0;

    /// <summary>The door with so many hit points left; without any it is in pieces.</summary>
    public DoorNow Struck(int left) => left > 0 ? this with { HitPoints = left } : new DoorNow(IsOpen: true, IsFastened: false, HitPoints: 0);

    /// <summary>A door nobody has touched.</summary>
    public static DoorNow AsFound(PlaceDoor door) => new(
        door.StandsOpen, door.Fastening != DoorFastening.None && !door.StandsOpen, Sturdiness.Of(door.Material).HitPoints);
}
