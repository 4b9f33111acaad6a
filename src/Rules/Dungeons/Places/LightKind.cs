namespace Guildhall.Rules.Dungeons.Places;

/// <summary>What gives light.</summary>
public enum LightKind
{
    /// <summary>Burns for an hour.</summary>
    Torch,

    /// <summary>Burns for an hour.</summary>
    Candle,

    /// <summary>Burns for six hours on a flask of oil.</summary>
    Lamp,

    /// <summary>Burns for six hours on a flask of oil.</summary>
    Lantern,

    /// <summary>Fed by whoever keeps it.</summary>
    Brazier,

    /// <summary>Burns for eight hours.</summary>
    Campfire,

    /// <summary>Magical flame that needs no fuel.</summary>
    EverFlame,

    /// <summary>Fungus, crystal, lava: a weak glow that needs no fuel.</summary>
    Glow,
}
