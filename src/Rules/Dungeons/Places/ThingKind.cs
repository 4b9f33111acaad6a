namespace Guildhall.Rules.Dungeons.Places;

/// <summary>Things that stand around.</summary>
public enum ThingKind
{
    /// <summary>Half cover.</summary>
    Crate,

    /// <summary>Half cover.</summary>
    Barrel,

    /// <summary>Half cover.</summary>
    Table,

    /// <summary>Three-quarters cover.</summary>
    Shelf,

    /// <summary>Three-quarters cover.</summary>
    Statue,

    /// <summary>Three-quarters cover.</summary>
    Pillar,

    /// <summary>Difficult terrain.</summary>
    Web,

    /// <summary>Three-quarters cover.</summary>
    Crystal,

    /// <summary>As good as a wall until it is broken.</summary>
    CrackedWall,

    /// <summary>As good as a wall until it is cleared.</summary>
    Rubble,

    /// <summary>Half cover.</summary>
    Sarcophagus,

    /// <summary>Bars of a cell: three-quarters cover.</summary>
    Bars,
}
