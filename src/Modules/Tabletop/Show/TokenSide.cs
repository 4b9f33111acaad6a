namespace Guildhall.Modules.Tabletop.Show;

/// <summary>On whose side somebody on a map is; says their color.</summary>
public enum TokenSide
{
    /// <summary>Heroes.</summary>
    Party,

    /// <summary>Whoever goes with the heroes.</summary>
    Ally,

    /// <summary>Nobody's.</summary>
    Neutral,

    /// <summary>Whoever fights the heroes.</summary>
    Foe,
}
