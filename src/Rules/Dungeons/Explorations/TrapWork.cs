using System.Collections.Immutable;
using Guildhall.Core.Chance;
using Guildhall.Core.Results;
using Guildhall.Rules.Dungeons.Fogs;
using Guildhall.Rules.Dungeons.Places;
using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Rules.Dungeons.Explorations;

/// <summary>Setting traps off and putting them out of order.</summary>
public static class TrapWork
{
    /// <summary>A floor trap that is only botched when the check fails by so much; one in a lock goes off on any failure.</summary>
    private const int Botched = 5;

    /// <summary>Armed traps that somebody sets off who enters any of these squares of a floor, in order of their ids.</summary>
    public static ImmutableArray<PlaceTrap> OnEnter(Place place, PlaceState state, int floor, IEnumerable<Cell> entered)
    {
        var squares = entered.ToHashSet();
        return
        [
            .. place.Traps.Where(trap => trap.Trigger == TrapTrigger.Enter && trap.At.Floor == floor && state.IsArmed(trap)
                && (squares.Contains(trap.At.At) || trap.Plates.Cells().Any(squares.Contains))),
        ];
    }

    /// <summary>Whether somebody in these squares is among those a trap befalls, when another sets it off.</summary>
    public static bool Befalls(PlaceTrap trap, int floor, IEnumerable<Cell> space) => trap.At.Floor == floor && space.Any(trap.Area.Contains);

    /// <summary>A trap goes off.</summary>
    /// <param name="targets">Whom it befalls: who set it off first, then whoever is in its area.</param>
    public static TrapOutcome Spring(PlaceTrap trap, ImmutableArray<AutomationTarget> targets, IDice dice) => new(
        trap.Id, AutomationRun.Of(trap.Effect, new AutomationInput(new AutomationActor("trap"), targets), dice), Disarmed: false, Sprung: true);

    /// <summary>
    /// Dexterity (Sleight of Hand) on a trap that was noticed. Refusals: <c>place.trap.unknown</c>, <c>.far</c>, <c>.spent</c>,
    /// <c>.no-tools</c>. Where the outcome says that it went off, <see cref="Spring"/> is to follow.
    /// </summary>
    public static Result<TrapOutcome> Disarm(
        Place place, PlaceState state, Fog fog, int trapId, Spot from, bool hasTools, Effort effort, IDice dice)
    {
        var trap = place.Trap(trapId);
        if (!fog.Traps.ContainsKey(trapId)) return Refusal.Of("place.trap.unknown");
        if (!state.IsArmed(trap)) return Refusal.Of("place.trap.spent");
        if (!trap.Plates.Cells().Append(trap.At.At).Any(cell => IsBeside(from, new Spot(trap.At.Floor, cell)))) return Refusal.Of("place.trap.far");
        if (trap.DisarmDc == 0) return new TrapOutcome(trapId, [], Disarmed: true, Sprung: false);
        if (!hasTools) return Refusal.Of("place.trap.no-tools");
        var roll = SaveRoll.Throw(dice, effort.Bonus, trap.DisarmDc, new SaveEffect(effort.Mode, Fails: false));
        var sprung = !roll.Succeeded && (trap.Trigger != TrapTrigger.Enter || roll.Total <= trap.DisarmDc - Botched);
        return new TrapOutcome(trapId, [], roll.Succeeded, sprung, roll);
    }

    private static bool IsBeside(Spot one, Spot other) =>
        one.Floor == other.Floor && Math.Abs(one.X - other.X) <= 1 && Math.Abs(one.Y - other.Y) <= 1;
}
