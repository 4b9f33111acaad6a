namespace Guildhall.Rules.FifthEdition.Equipment;

/// <summary>Where a magic thing is worn: one at each place, two on fingers (SRD 5.2, "Wearing and Wielding Items").</summary>
public enum WearSlot
{
    /// <summary>In hand, to strike or shoot with.</summary>
    Weapon,

    /// <summary>On the body.</summary>
    Armor,

    /// <summary>On the arm.</summary>
    Shield,

    /// <summary>Over the shoulders.</summary>
    Cloak,

    /// <summary>On both hands.</summary>
    Hands,

    /// <summary>On the head.</summary>
    Head,

    /// <summary>Round the neck.</summary>
    Neck,

    /// <summary>A ring.</summary>
    Finger,
}
