namespace Guildhall.Modules.Tabletop.Campaigns.State;

/// <summary>How long rests last at a table.</summary>
internal enum RestRule
{
    /// <summary>An hour and eight hours.</summary>
    ByTheBook,

    /// <summary>A night and a week.</summary>
    Gritty,

    /// <summary>Five minutes and an hour.</summary>
    Heroic,
}
