namespace Guildhall.Modules.Tabletop.Adventures;

/// <summary>Who does not see a fight coming.</summary>
internal enum SurprisedSide
{
    /// <summary>Everybody is ready.</summary>
    Nobody,

    /// <summary>The heroes are not.</summary>
    Party,

    /// <summary>Their foes are not.</summary>
    Foes,
}
