using System.Collections.Immutable;
using Guildhall.Core.Chance;
using Guildhall.Core.Results;
using Guildhall.Rules.Dungeons.Places;
using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Rules.Dungeons.Explorations;

/// <summary>
/// Opening, closing, picking, forcing and breaking doors. Refusals: <c>place.door.far</c>, <c>.unknown</c>, <c>.is-open</c>,
/// <c>.is-closed</c>, <c>.is-broken</c>, <c>.locked</c>, <c>.barred</c>, <c>.stuck</c>, <c>.no-lock</c>, <c>.no-tools</c>,
/// <c>.no-force</c>, <c>.no-fastening</c>.
/// </summary>
public static class DoorWork
{
    /// <summary>Opens a door by hand: with its key if the party carries it, lifting its bar if it is on this side.</summary>
    /// <param name="from">Where the hero stands: beside the door.</param>
    /// <param name="known">Whether the hero knows of it, for a secret one.</param>
    /// <param name="items">Keys of items the party carries.</param>
    public static Result<DoorOutcome> Open(Place place, PlaceState state, int doorId, Spot from, bool known, ImmutableSortedSet<string> items)
    {
        var door = place.Door(doorId);
        var now = state.Door(door);
        if (Refuse(door, from, known) is { } refusal) return refusal;
        if (now.IsOpen) return Refusal.Of("place.door.is-open");
        var after = now with { IsOpen = true, IsFastened = false };
        if (!now.IsFastened) return new DoorOutcome(doorId, DoorDeed.Open, now, after, SprungTrap: Trap(place, state, door));
        return door.Fastening switch
        {
            DoorFastening.None => new DoorOutcome(doorId, DoorDeed.Open, now, after, SprungTrap: Trap(place, state, door)),
            DoorFastening.Locked when door.Key is { } key && items.Contains(key) => new DoorOutcome(doorId, DoorDeed.Open, now, after, Key: key),
            DoorFastening.Locked => Refusal.Of("place.door.locked"),
            DoorFastening.Barred when IsOnBarSide(door, from) =>
                new DoorOutcome(doorId, DoorDeed.Open, now, after, SprungTrap: Trap(place, state, door)),
            DoorFastening.Barred => Refusal.Of("place.door.barred"),
            DoorFastening.Stuck => Refusal.Of("place.door.stuck"),
        };
    }

    /// <summary>Closes an open door. Whether somebody stands in it is the caller's to know.</summary>
    public static Result<DoorOutcome> Close(Place place, PlaceState state, int doorId, Spot from)
    {
        var door = place.Door(doorId);
        var now = state.Door(door);
        if (Refuse(door, from, known: true) is { } refusal) return refusal;
        if (now.IsBroken) return Refusal.Of("place.door.is-broken");
        if (!now.IsOpen) return Refusal.Of("place.door.is-closed");
        return new DoorOutcome(doorId, DoorDeed.Close, now, now with { IsOpen = false });
    }

    /// <summary>Locks a closed door with its key, or lays its bar from the bar's side.</summary>
    public static Result<DoorOutcome> Fasten(Place place, PlaceState state, int doorId, Spot from, ImmutableSortedSet<string> items)
    {
        var door = place.Door(doorId);
        var now = state.Door(door);
        if (Refuse(door, from, known: true) is { } refusal) return refusal;
        if (now.IsBroken) return Refusal.Of("place.door.is-broken");
        if (now.IsOpen) return Refusal.Of("place.door.is-open");
        var can = door.Fastening switch
        {
            DoorFastening.Locked => door.Key is { } key && items.Contains(key),
            DoorFastening.Barred => IsOnBarSide(door, from),
            DoorFastening.None or DoorFastening.Stuck => false,
        };
        return can && !now.IsFastened
            ? new DoorOutcome(doorId, DoorDeed.Fasten, now, now with { IsFastened = true }, Key: door.Fastening == DoorFastening.Locked ? door.Key : null)
            : Refusal.Of("place.door.no-fastening");
    }

    /// <summary>Dexterity (Sleight of Hand) with thieves' tools; a trap in the lock goes off whether it opens or not.</summary>
    public static Result<DoorOutcome> Pick(
        Place place, PlaceState state, int doorId, Spot from, bool known, bool hasTools, Effort effort, IDice dice)
    {
        var door = place.Door(doorId);
        var now = state.Door(door);
        if (Refuse(door, from, known) is { } refusal) return refusal;
        if (now.IsOpen) return Refusal.Of("place.door.is-open");
        if (!now.IsFastened || door.Fastening != DoorFastening.Locked || door.PickDc == 0) return Refusal.Of("place.door.no-lock");
        if (!hasTools) return Refusal.Of("place.door.no-tools");
        var roll = SaveRoll.Throw(dice, effort.Bonus, door.PickDc, new SaveEffect(effort.Mode, Fails: false));
        var after = roll.Succeeded ? now with { IsFastened = false } : now;
        return new DoorOutcome(doorId, DoorDeed.Pick, now, after, roll, SprungTrap: Trap(place, state, door));
    }

    /// <summary>Strength (Athletics); a door that gives way flies open, and its lock or bar is done for.</summary>
    public static Result<DoorOutcome> Force(Place place, PlaceState state, int doorId, Spot from, bool known, Effort effort, IDice dice)
    {
        var door = place.Door(doorId);
        var now = state.Door(door);
        if (Refuse(door, from, known) is { } refusal) return refusal;
        if (now.IsOpen) return Refusal.Of("place.door.is-open");
        if (!now.IsFastened || door.ForceDc == 0) return Refusal.Of("place.door.no-force");
        var roll = SaveRoll.Throw(dice, effort.Bonus, door.ForceDc, new SaveEffect(effort.Mode, Fails: false));
        return roll.Succeeded
            ? new DoorOutcome(doorId, DoorDeed.Force, now, now with { IsOpen = true, IsFastened = false }, roll, SprungTrap: Trap(place, state, door))
            : new DoorOutcome(doorId, DoorDeed.Force, now, now, roll);
    }

    /// <summary>Damage to a closed door, past its threshold; immunities to poison and psychic damage are the caller's to apply.</summary>
    /// <param name="damage">Of one blow that hit its armor class, 0 or more.</param>
    public static Result<DoorOutcome> Strike(Place place, PlaceState state, int doorId, bool known, int damage)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(damage);
        var door = place.Door(doorId);
        var now = state.Door(door);
        if (door.IsSecret && !known) return Refusal.Of("place.door.unknown");
        if (now.IsBroken) return Refusal.Of("place.door.is-broken");
        var after = now.Struck(Sturdiness.Of(door.Material).After(now.HitPoints, damage));
        return new DoorOutcome(doorId, DoorDeed.Strike, now, after, SprungTrap: after.IsBroken ? Trap(place, state, door) : null);
    }

    /// <summary>Whether somebody stands where they can lift the bar.</summary>
    public static bool IsOnBarSide(PlaceDoor door, Spot from) => door.BarSide switch
    {
        Compass.North => from.Y < door.At.Y,
        Compass.South => from.Y > door.At.Y,
        Compass.West => from.X < door.At.X,
        Compass.East => from.X > door.At.X,
        null => false,
    };

    private static int? Trap(Place place, PlaceState state, PlaceDoor door) =>
        door.TrapId is { } id && state.IsArmed(place.Trap(id)) ? id : null;

    private static Refusal? Refuse(PlaceDoor door, Spot from, bool known)
    {
        if (door.IsSecret && !known) return Refusal.Of("place.door.unknown");
        return from.Floor == door.At.Floor && Math.Abs(from.X - door.At.X) <= 1 && Math.Abs(from.Y - door.At.Y) <= 1
            ? null
            : Refusal.Of("place.door.far");
    }
}
