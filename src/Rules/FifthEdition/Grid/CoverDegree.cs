namespace Guildhall.Rules.FifthEdition.Grid;

/// <summary>Degrees of cover (SRD 5.2, "Cover"), from least to most.</summary>
public enum CoverDegree
{
    /// <summary>In the open.</summary>
    None,

    /// <summary>+2 to Armor Class and Dexterity saving throws.</summary>
    Half,

    /// <summary>+5 to Armor Class and Dexterity saving throws.</summary>
    ThreeQuarters,

    /// <summary>Cannot be targeted directly.</summary>
    Total,
}
