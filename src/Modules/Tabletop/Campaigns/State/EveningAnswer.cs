namespace Guildhall.Modules.Tabletop.Campaigns.State;

/// <summary>Whether somebody comes.</summary>
internal enum EveningAnswer
{
    /// <summary>They come.</summary>
    Yes,

    /// <summary>They may.</summary>
    Maybe,

    /// <summary>They do not.</summary>
    No,
}
