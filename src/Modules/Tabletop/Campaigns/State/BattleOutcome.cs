namespace Guildhall.Modules.Tabletop.Campaigns.State;

/// <summary>How a fight ended for the party.</summary>
internal enum BattleOutcome
{
    /// <summary>All foes are down or gone.</summary>
    Won,

    /// <summary>All heroes are down.</summary>
    Lost,

    /// <summary>The party ran.</summary>
    Fled,

    /// <summary>Words ended it.</summary>
    Talked,

    /// <summary>The table ended it.</summary>
    Stopped,

    /// <summary>Nobody got at anybody any more, with a door or a chasm between.</summary>
    Parted,
}
