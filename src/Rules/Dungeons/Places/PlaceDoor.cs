using System.Text.Json.Serialization;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Rules.Dungeons.Places;

/// <summary>A door as it is found.</summary>
public sealed record PlaceDoor
{
    /// <summary>From 1.</summary>
    public required int Id { get; init; }

    /// <summary>The square it fills.</summary>
    public required Spot At { get; init; }

    /// <summary>What it is made of; says how hard it is to break.</summary>
    public DoorMaterial Material { get; init; }

    /// <summary>What keeps it shut.</summary>
    public DoorFastening Fastening { get; init; }

    /// <summary>Whether it stands open.</summary>
    public bool StandsOpen { get; init; }

    /// <summary>The item that unlocks it, e.g. <c>key-iron</c>; null where there is none.</summary>
    public string? Key { get; init; }

    /// <summary>Dexterity (Sleight of Hand) with thieves' tools; 0 where there is no lock to pick.</summary>
    public int PickDc { get; init; }

    /// <summary>Strength (Athletics) to force it while it is fastened; 0 where it cannot be forced.</summary>
    public int ForceDc { get; init; }

    /// <summary>The side on which the bar lies and can be lifted; null unless barred.</summary>
    public Compass? BarSide { get; init; }

    /// <summary>Wisdom (Perception) or Intelligence (Investigation) to find it; 0 where it is plain to see. Until then it is wall.</summary>
    public int SearchDc { get; init; }

    /// <summary>The trap in it; null for none.</summary>
    public int? TrapId { get; init; }

    /// <summary>Whether it has to be found.</summary>
    [JsonIgnore]
    public bool IsSecret => SearchDc > 0;

    /// <summary>What a closed one does to sight and movement.</summary>
    [JsonIgnore]
    public Terrain Closed => IsSecret ? Terrain.Wall : Material == DoorMaterial.Portcullis ? Terrain.ThreeQuartersCover : Terrain.ClosedDoor;
}
