using System.Collections.Immutable;

namespace Guildhall.Rules.Dungeons.Places;

/// <summary>What has become of a place; only what is no longer as <see cref="Place"/> says is in it.</summary>
public sealed record PlaceState
{
    /// <summary>A place nobody has touched.</summary>
    public static PlaceState Untouched { get; } = new();

    /// <summary>Doors by id.</summary>
    public ImmutableSortedDictionary<int, DoorNow> Doors { get; init; } = ImmutableSortedDictionary<int, DoorNow>.Empty;

    /// <summary>How often traps went off, by id.</summary>
    public ImmutableSortedDictionary<int, int> Sprung { get; init; } = ImmutableSortedDictionary<int, int>.Empty;

    /// <summary>Traps that are out of order.</summary>
    public ImmutableSortedSet<int> Disarmed { get; init; } = [];

    /// <summary>Hit points left of damaged things, by id; 0 for broken ones.</summary>
    public ImmutableSortedDictionary<int, int> Things { get; init; } = ImmutableSortedDictionary<int, int>.Empty;

    /// <summary>Lights that burn or not, unlike before, by id.</summary>
    public ImmutableSortedDictionary<int, bool> Lights { get; init; } = ImmutableSortedDictionary<int, bool>.Empty;

    /// <summary>Minutes that lights with fuel have burned, by id.</summary>
    public ImmutableSortedDictionary<int, int> Burned { get; init; } = ImmutableSortedDictionary<int, int>.Empty;

    /// <summary>Lights the heroes carry, by the hero's key.</summary>
    public ImmutableSortedDictionary<string, CarriedLight> Carried { get; init; } = ImmutableSortedDictionary<string, CarriedLight>.Empty;

    /// <summary>Treasure that is gone.</summary>
    public ImmutableSortedSet<int> Taken { get; init; } = [];

    /// <summary>Minutes since midnight of the first day.</summary>
    public int Minute { get; init; } = 8 * 60;

    /// <summary>What falls from the sky.</summary>
    public Weather Weather { get; init; }

    /// <summary>A door as it is now.</summary>
    public DoorNow Door(PlaceDoor door) => Doors.TryGetValue(door.Id, out var now) ? now : DoorNow.AsFound(door);

    /// <summary>Whether a trap may still go off.</summary>
    public bool IsArmed(PlaceTrap trap) =>
        !Disarmed.Contains(trap.Id) && (trap.Charges == 0 || Sprung.GetValueOrDefault(trap.Id) < trap.Charges);

    /// <summary>Whether a thing is broken.</summary>
    public bool IsBroken(PlaceThing thing) => Things.TryGetValue(thing.Id, out var left) && left <= 0;

    /// <summary>Whether a light burns.</summary>
    public bool IsLit(PlaceLight light) => Lights.TryGetValue(light.Id, out var lit) ? lit : light.IsLit;
}
