namespace Guildhall.Rules.Dungeons.Fogs;

/// <summary>How a door looks.</summary>
public enum DoorLook
{
    /// <summary>Shut; whether it is locked shows when somebody tries.</summary>
    Closed,

    /// <summary>Open.</summary>
    Open,

    /// <summary>In pieces.</summary>
    Broken,
}
