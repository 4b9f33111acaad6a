namespace Guildhall.Rules.FifthEdition.Grid;

/// <summary>How light a square is (SRD 5.2, "Light"), from least to most.</summary>
public enum LightLevel
{
    /// <summary>Heavily obscured for who lacks a sense for it.</summary>
    Darkness,

    /// <summary>Lightly obscured.</summary>
    Dim,

    /// <summary>Seen as it is.</summary>
    Bright,
}
