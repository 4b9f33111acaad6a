namespace Guildhall.Rules.FifthEdition.Grid;

/// <summary>What lies in the air and keeps eyes from seeing.</summary>
public enum HazeKind
{
    /// <summary>Patchy fog, thin smoke: lightly obscured.</summary>
    Mist,

    /// <summary>Heavy fog, thick smoke: heavily obscured, and nobody looks through it.</summary>
    Fog,

    /// <summary>Magical darkness: no light and no darkvision helps, only truesight looks through it.</summary>
    Gloom,
}
