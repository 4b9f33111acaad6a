namespace Guildhall.Rules.Dungeons;

/// <summary>A door as it is found.</summary>
/// <param name="State">How.</param>
/// <param name="Key">The item that unlocks it, e.g. <c>key-iron</c>; null unless locked.</param>
/// <param name="PickDc">Dexterity (Sleight of Hand) with thieves' tools; 0 unless locked (SRD 5.2, "Lock": 15).</param>
/// <param name="ForceDc">Strength (Athletics) to break it in; 0 unless locked.</param>
/// <param name="SearchDc">Wisdom (Perception) to notice it; 0 unless secret.</param>
/// <param name="Trap">Springs on whoever opens it carelessly; null for none.</param>
public sealed record DungeonDoor(
    DoorState State, string? Key = null, int PickDc = 0, int ForceDc = 0, int SearchDc = 0, DungeonTrap? Trap = null);
