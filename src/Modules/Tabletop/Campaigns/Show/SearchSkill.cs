namespace Guildhall.Modules.Tabletop.Campaigns.Show;

/// <summary>What one searches with.</summary>
internal enum SearchSkill
{
    /// <summary>With open eyes: secret doors and most traps.</summary>
    Perception,

    /// <summary>By thinking it through: hidden treasure, secret doors, cunning traps.</summary>
    Investigation,
}
