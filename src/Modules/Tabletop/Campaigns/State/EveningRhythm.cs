namespace Guildhall.Modules.Tabletop.Campaigns.State;

/// <summary>How often an evening comes again.</summary>
internal enum EveningRhythm
{
    /// <summary>It does not.</summary>
    Once,

    /// <summary>Every week.</summary>
    Weekly,

    /// <summary>Every other week.</summary>
    Fortnightly,

    /// <summary>Every four weeks, so that it stays on its day.</summary>
    FourWeekly,
}
