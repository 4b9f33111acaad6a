namespace Guildhall.Modules.Delve.State;

/// <summary>What the party is about.</summary>
internal enum DelvePhase
{
    /// <summary>Nothing has happened yet.</summary>
    Unstarted,

    /// <summary>Going from room to room.</summary>
    Exploring,

    /// <summary>In a fight, turn by turn.</summary>
    Fighting,

    /// <summary>Over.</summary>
    Ended,
}
