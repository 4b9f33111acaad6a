namespace Guildhall.Rules.Dungeons.Places;

/// <summary>What a door is made of.</summary>
public enum DoorMaterial
{
    /// <summary>Boards.</summary>
    Wood,

    /// <summary>Boards bound with iron.</summary>
    Reinforced,

    /// <summary>A slab.</summary>
    Stone,

    /// <summary>Iron plate.</summary>
    Iron,

    /// <summary>Bars that sight and arrows pass: three-quarters cover.</summary>
    Portcullis,
}
