using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Guildhall.Rules.Dungeons.Places;

/// <summary>
/// Somewhere to explore: floors with rooms, doors, stairs, lights and everything that waits there, as it is before anybody comes. It never
/// changes; what was opened, found, sprung or broken is in <see cref="PlaceState"/>, and what somebody knows of it in
/// <see cref="Fogs.Fog"/>. Ids of every kind count from 1 in the order of spots, so <c>Doors[3]</c> has the id 4.
/// </summary>
public sealed record Place
{
    /// <summary>The most floors.</summary>
    public const int MostFloors = 8;

    /// <summary>The most things of any one kind.</summary>
    public const int MostOfAKind = 1_000;

    /// <summary>What made it, and with what version: <c>caverns/1</c>, or <c>drawn</c> for one drawn by hand.</summary>
    public required string Origin { get; init; }

    /// <summary>Its own name where somebody gave it one; empty otherwise.</summary>
    public string Name { get; init; } = "";

    /// <summary>From the lowest index on; a tower's ground floor is 0.</summary>
    public required ImmutableArray<PlaceFloor> Floors { get; init; }

    /// <summary>Where the party comes in.</summary>
    public required Spot Entrance { get; init; }

    /// <summary>Rooms, corridors, caves. No square belongs to two of them.</summary>
    public ImmutableArray<Region> Regions { get => field.IsDefault ? [] : field; init; }

    /// <summary>Doors.</summary>
    public ImmutableArray<PlaceDoor> Doors { get => field.IsDefault ? [] : field; init; }

    /// <summary>Ways between floors.</summary>
    public ImmutableArray<PlaceStair> Stairs { get => field.IsDefault ? [] : field; init; }

    /// <summary>Lights that stand or hang somewhere.</summary>
    public ImmutableArray<PlaceLight> Lights { get => field.IsDefault ? [] : field; init; }

    /// <summary>Lava, brambles, deep water: what hurts or hinders and is plain to see.</summary>
    public ImmutableArray<PlaceHazard> Hazards { get => field.IsDefault ? [] : field; init; }

    /// <summary>What hurts and is not plain to see.</summary>
    public ImmutableArray<PlaceTrap> Traps { get => field.IsDefault ? [] : field; init; }

    /// <summary>Things that stand around and may be broken.</summary>
    public ImmutableArray<PlaceThing> Things { get => field.IsDefault ? [] : field; init; }

    /// <summary>Where something worth having may lie.</summary>
    public ImmutableArray<PlaceTreasure> Treasures { get => field.IsDefault ? [] : field; init; }

    /// <summary>Where creatures may be.</summary>
    public ImmutableArray<PlaceSpawn> Spawns { get => field.IsDefault ? [] : field; init; }

    /// <summary>What somebody wrote on the map.</summary>
    public ImmutableArray<PlaceNote> Notes { get => field.IsDefault ? [] : field; init; }

    /// <summary>The region of an id.</summary>
    public Region Region(int id) => Regions[id - 1];

    /// <summary>The door of an id.</summary>
    public PlaceDoor Door(int id) => Doors[id - 1];

    /// <summary>The trap of an id.</summary>
    public PlaceTrap Trap(int id) => Traps[id - 1];

    /// <summary>The thing of an id.</summary>
    public PlaceThing Thing(int id) => Things[id - 1];

    /// <summary>The region a spot lies in, null for a doorway or rock.</summary>
    public Region? RegionAt(Spot spot)
    {
        foreach (var region in Regions)
        {
            if (region.Floor == spot.Floor && region.Squares.Contains(spot.At)) return region;
        }

        return null;
    }

    /// <summary>The door at a spot, if there is one.</summary>
    public PlaceDoor? DoorAt(Spot spot) => Doors.FirstOrDefault(door => door.At == spot);

    /// <summary>The other end of the stairs at a spot, if there are any.</summary>
    public Spot? StairsFrom(Spot spot)
    {
        foreach (var stair in Stairs)
        {
            if (stair.Lower == spot) return stair.Upper;
            if (stair.Upper == spot) return stair.Lower;
        }

        return null;
    }

    /// <summary>Whether a spot lies on one of the floors.</summary>
    public bool Contains(Spot spot) =>
        (uint)spot.Floor < (uint)Floors.Length && spot.X >= 0 && spot.Y >= 0
        && spot.X < Floors[spot.Floor].Width && spot.Y < Floors[spot.Floor].Height;

    /// <summary>Whether it was drawn by hand.</summary>
    [JsonIgnore]
    public bool IsDrawn => Origin == "drawn";
}
