namespace Guildhall.Rules.Dungeons.Places;

/// <summary>What falls from the sky, or hangs in it.</summary>
public enum Weather
{
    /// <summary>Nothing.</summary>
    Clear,

    /// <summary>Gray, and no more.</summary>
    Overcast,

    /// <summary>Lightly obscured; open flames go out.</summary>
    HeavyRain,

    /// <summary>Lightly obscured.</summary>
    HeavySnow,

    /// <summary>Lightly obscured.</summary>
    Mist,

    /// <summary>Heavily obscured: nobody sees a hand before their eyes.</summary>
    Fog,

    /// <summary>Open flames go out, arrows go astray, fog is blown away.</summary>
    StrongWind,
}
