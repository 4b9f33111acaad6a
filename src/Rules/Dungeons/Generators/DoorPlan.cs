using Guildhall.Rules.Dungeons.Places;

namespace Guildhall.Rules.Dungeons.Generators;

/// <summary>What the doors of a place are like, where it begins and ends, and where keys lie.</summary>
/// <param name="Entrance">The room the party comes in by.</param>
/// <param name="Goal">The room it is all about.</param>
/// <param name="Doors">Doors.</param>
/// <param name="Arches">Doorways without a door.</param>
/// <param name="Keys">Items and the rooms in which they lie.</param>
/// <param name="Vaults">Rooms behind secret doors and side locks.</param>
/// <param name="Distances">Steps from the entrance, room by room.</param>
internal sealed record DoorPlan(
    int Entrance, int Goal, List<PlaceDoor> Doors, HashSet<Spot> Arches, List<(string Item, int Room)> Keys, HashSet<int> Vaults, int[] Distances);
