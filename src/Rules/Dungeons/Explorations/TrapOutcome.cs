using System.Collections.Immutable;
using Guildhall.Rules.Dungeons.Places;
using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Rules.Dungeons.Explorations;

/// <summary>What came of a trap.</summary>
/// <param name="TrapId">Which.</param>
/// <param name="Outcomes">What it did; empty where it did nothing, or is still to be sprung.</param>
/// <param name="Disarmed">Whether it is out of order now.</param>
/// <param name="Sprung">Whether it goes off.</param>
/// <param name="Roll">The check, with its faces; null where none was needed.</param>
public sealed record TrapOutcome(
    int TrapId, ImmutableArray<AutomationOutcome> Outcomes, bool Disarmed, bool Sprung, SaveRoll? Roll = null)
{
    /// <summary>The place afterwards. A trap that is sprung counts once: apply the outcome of <see cref="TrapWork.Spring"/>, not that of the attempt before.</summary>
    public PlaceState Apply(PlaceState state) => Disarmed ? state with { Disarmed = state.Disarmed.Add(TrapId) }
        : Sprung ? state with { Sprung = state.Sprung.SetItem(TrapId, state.Sprung.GetValueOrDefault(TrapId) + 1) }
        : state;
}
