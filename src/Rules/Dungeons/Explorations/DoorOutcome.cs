using Guildhall.Rules.Dungeons.Places;
using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Rules.Dungeons.Explorations;

/// <summary>What came of it.</summary>
/// <param name="DoorId">Which door.</param>
/// <param name="Deed">What was tried.</param>
/// <param name="Before">The door before.</param>
/// <param name="After">The door now.</param>
/// <param name="Roll">The check, with its faces; null where none was needed.</param>
/// <param name="Key">The key that was used; null for none.</param>
/// <param name="SprungTrap">The trap this sets off (<see cref="TrapWork.Spring"/> is to follow); null for none.</param>
public sealed record DoorOutcome(
    int DoorId, DoorDeed Deed, DoorNow Before, DoorNow After, SaveRoll? Roll = null, string? Key = null, int? SprungTrap = null)
{
    /// <summary>Whether the door is no longer as it was.</summary>
    public bool Changed => Before != After;

    /// <summary>Whether it was heard far and wide.</summary>
    public bool IsLoud => Deed is DoorDeed.Force or DoorDeed.Strike;

    /// <summary>The place afterwards.</summary>
    public PlaceState Apply(PlaceState state) => state with { Doors = state.Doors.SetItem(DoorId, After) };
}
