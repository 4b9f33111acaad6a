namespace Guildhall.Modules.Tabletop.Campaigns.State;

/// <summary>What somebody wants to do to a door.</summary>
internal enum DoorWish
{
    /// <summary>To open it.</summary>
    Open,

    /// <summary>To close it.</summary>
    Close,

    /// <summary>To pick its lock.</summary>
    Pick,

    /// <summary>To force it open.</summary>
    Force,

    /// <summary>To lock or bar it.</summary>
    Fasten,
}
