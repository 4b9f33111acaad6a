namespace Guildhall.Modules.Tabletop.Campaigns.State;

/// <summary>Where a campaign stands.</summary>
internal enum CampaignPhase
{
    /// <summary>There is none yet.</summary>
    Unstarted,

    /// <summary>Heroes gather; between sessions too.</summary>
    Gathering,

    /// <summary>A session is being played.</summary>
    Playing,

    /// <summary>A session is interrupted.</summary>
    Paused,

    /// <summary>Nothing more can happen.</summary>
    Ended,
}
