using Guildhall.Core.Chance;
using Guildhall.Rules.Dungeons.Fogs;
using Guildhall.Rules.Dungeons.Places;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Rules.Dungeons.Explorations;

/// <summary>Finding what is hidden: by looking for it, or in passing by a passive score.</summary>
public static class Searching
{
    /// <summary>How far a searcher's hands and eyes go.</summary>
    public const int Feet = 10;

    /// <summary>A passive score notices secret doors only in touching distance.</summary>
    private const int PassiveDoorFeet = 5;

    /// <summary>What disadvantage takes off a passive score.</summary>
    private const int Hindered = 5;

    /// <summary>
    /// One check for everything within 10 feet that is not behind a wall. Wisdom (Perception) finds secret doors and most traps,
    /// Intelligence (Investigation) secret doors, hidden treasure and traps that must be deduced.
    /// </summary>
    /// <param name="ability">Wisdom or Intelligence.</param>
    public static SearchOutcome Search(
        Place place, PlaceState state, BattleMap map, Fog fog, Spot searcher, Ability ability, Effort effort, IDice dice)
    {
        var roll = D20Roll.Throw(dice, effort.Mode);
        var total = roll.Natural + effort.Bonus;
        return new SearchOutcome(
            roll,
            total,
            [.. Doors(place, state, map, fog, searcher, total, Feet)],
            [.. Traps(place, state, map, fog, searcher, total, trap => trap.NoticeAbility == ability)],
            ability != Ability.Intelligence ? [] :
            [
                .. place.Treasures
                    .Where(treasure => treasure.SearchDc > 0 && treasure.SearchDc <= total && !fog.Treasures.ContainsKey(treasure.Id))
                    .Where(treasure => IsNear(map, searcher, treasure.At, Feet))
                    .Select(treasure => treasure.Id),
            ]);
    }

    /// <summary>What somebody notices in passing: traps within 10 feet, secret doors within 5. Ask again after every step.</summary>
    /// <param name="passive">The passive Perception score.</param>
    /// <param name="hindered">Whether sight is hindered, by dim light or weather.</param>
    public static SearchOutcome Notice(Place place, PlaceState state, BattleMap map, Fog fog, Spot searcher, int passive, bool hindered)
    {
        var total = hindered ? passive - Hindered : passive;
        return new SearchOutcome(
            null,
            total,
            [.. Doors(place, state, map, fog, searcher, total, PassiveDoorFeet)],
            [.. Traps(place, state, map, fog, searcher, total, _ => true)],
            []);
    }

    private static IEnumerable<int> Doors(Place place, PlaceState state, BattleMap map, Fog fog, Spot searcher, int total, int feet) =>
        from door in place.Doors
        where door.IsSecret && door.SearchDc <= total && !fog.Doors.ContainsKey(door.Id) && !state.Door(door).IsOpen
        where IsNear(map, searcher, door.At, feet)
        select door.Id;

    private static IEnumerable<int> Traps(
        Place place, PlaceState state, BattleMap map, Fog fog, Spot searcher, int total, Func<PlaceTrap, bool> counts) =>
        from trap in place.Traps
        where trap.NoticeDc <= total && counts(trap) && !fog.Traps.ContainsKey(trap.Id) && state.IsArmed(trap)
        where !HidesElse(place, fog, trap) && trap.Plates.Cells().Append(trap.At.At).Any(cell => IsNear(map, searcher, new Spot(trap.At.Floor, cell), Feet))
        select trap.Id;

    /// <summary>A trap in a secret door or on a hidden treasure shows only once that is found.</summary>
    private static bool HidesElse(Place place, Fog fog, PlaceTrap trap) =>
        place.Doors.Any(door => door.TrapId == trap.Id && door.IsSecret && !fog.Doors.ContainsKey(door.Id))
        || place.Treasures.Any(treasure => treasure.TrapId == trap.Id && treasure.SearchDc > 0 && !fog.Treasures.ContainsKey(treasure.Id));

    private static bool IsNear(BattleMap map, Spot searcher, Spot what, int feet) =>
        searcher.Floor == what.Floor
        && GridDistance.Feet(new Footprint(searcher.At), new Footprint(what.At), DiagonalRule.Five) <= feet
        && LineOfSight.Between(map, searcher.At, what.At);
}
