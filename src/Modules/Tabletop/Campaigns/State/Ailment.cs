using Guildhall.Rules.FifthEdition;

namespace Guildhall.Modules.Tabletop.Campaigns.State;

/// <summary>A condition that a hero bears from one moment to the next, outside of battles too.</summary>
/// <param name="Condition">Which.</param>
/// <param name="Until">The campaign's minute at which it is over; null for as long as nothing else ends it.</param>
internal sealed record Ailment(Condition Condition, long? Until)
{
    /// <summary>Whether a long rest ends it.</summary>
    public bool UntilLongRest { get; init; }

    /// <summary>What a check to get out must reach; 0 where no check helps.</summary>
    public int EscapeDc { get; init; }

    /// <summary>Armor class of what binds the hero; 0 where nothing can be cut.</summary>
    public int BondArmorClass { get; init; }

    /// <summary>Its hit points.</summary>
    public int BondHitPoints { get; init; }

    /// <summary>Whether it lasts at least as long as another.</summary>
    public bool Outlasts(Ailment other) => Until is null || Until >= other.Until;

    /// <summary>Whether it is still there at a minute.</summary>
    /// <param name="slept">Whether a long rest has just ended.</param>
    public bool IsThere(long minute, bool slept) => !(Until <= minute) && !(UntilLongRest && slept);
}
