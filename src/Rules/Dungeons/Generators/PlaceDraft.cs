using System.Collections.Immutable;
using Guildhall.Rules.Dungeons.Places;

namespace Guildhall.Rules.Dungeons.Generators;

/// <summary>
/// A place in the making: everything in any order and with any ids. <see cref="Build"/> puts it in order, numbers it and ties traps to the
/// door or treasure of their square.
/// </summary>
internal sealed class PlaceDraft
{
    public string Origin { get; set; } = "drawn";

    public string Name { get; set; } = "";

    public List<PlaceFloor> Floors { get; } = [];

    public Spot Entrance { get; set; }

    public List<Region> Regions { get; } = [];

    public List<PlaceDoor> Doors { get; } = [];

    public List<PlaceStair> Stairs { get; } = [];

    public List<PlaceLight> Lights { get; } = [];

    public List<PlaceHazard> Hazards { get; } = [];

    public List<PlaceTrap> Traps { get; } = [];

    public List<PlaceThing> Things { get; } = [];

    public List<PlaceTreasure> Treasures { get; } = [];

    public List<PlaceSpawn> Spawns { get; } = [];

    public List<PlaceNote> Notes { get; } = [];

    public Place Build()
    {
        var traps = Ordered(Traps, trap => trap.At, (trap, id) => trap with { Id = id });
        return new Place
        {
            Origin = Origin,
            Name = Name,
            Floors = [.. Floors],
            Entrance = Entrance,
            Regions = Ordered(Regions, region => new Spot(region.Floor, region.Squares.First), (region, id) => region with { Id = id }),
            Doors = Ordered(Doors, door => door.At, (door, id) => door with { Id = id, TrapId = TrapAt(door.At, TrapTrigger.Door) }),
            Stairs = Ordered(Stairs, stair => stair.Lower, (stair, id) => stair with { Id = id }),
            Lights = Ordered(Lights, light => light.At, (light, id) => light with { Id = id }),
            Hazards = Ordered(Hazards, hazard => new Spot(hazard.Floor, hazard.Squares.First), (hazard, id) => hazard with { Id = id }),
            Traps = traps,
            Things = Ordered(Things, thing => thing.At, (thing, id) => thing with { Id = id }),
            Treasures = Ordered(
                Treasures, treasure => treasure.At, (treasure, id) => treasure with { Id = id, TrapId = TrapAt(treasure.At, TrapTrigger.Treasure) }),
            Spawns = Ordered(Spawns, spawn => spawn.At, (spawn, id) => spawn with { Id = id }),
            Notes = Ordered(Notes, note => note.At, (note, id) => note with { Id = id }),
        };

        int? TrapAt(Spot spot, TrapTrigger trigger) => traps.FirstOrDefault(trap => trap.At == spot && trap.Trigger == trigger)?.Id;
    }

    private static ImmutableArray<T> Ordered<T>(List<T> items, Func<T, Spot> spotOf, Func<T, int, T> number) =>
        [.. items.OrderBy(spotOf).Select((item, index) => number(item, index + 1))];
}
