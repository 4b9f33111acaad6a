namespace Guildhall.Rules.Dungeons.Places;

/// <summary>What holds treasure.</summary>
public enum TreasureKind
{
    /// <summary>A chest.</summary>
    Chest,

    /// <summary>Coins and things on the floor.</summary>
    Pile,

    /// <summary>Between books and jars.</summary>
    Shelf,

    /// <summary>Under a lid of stone.</summary>
    Coffin,

    /// <summary>On somebody long dead.</summary>
    Remains,

    /// <summary>Behind a loose stone.</summary>
    Cache,
}
