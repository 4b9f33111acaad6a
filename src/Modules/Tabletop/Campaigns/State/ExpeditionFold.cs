using System.Collections.Immutable;
using Guildhall.Core.Chance;
using Guildhall.Rules.Dungeons.Explorations;
using Guildhall.Rules.Dungeons.Fogs;
using static Guildhall.Modules.Tabletop.Campaigns.State.PlaceEvent;

namespace Guildhall.Modules.Tabletop.Campaigns.State;

/// <summary>The expedition after an event.</summary>
internal static class ExpeditionFold
{
    public static Expedition? Apply(Expedition? before, PlaceEvent happened)
    {
        if (happened is Opened opened) return new Expedition { Text = opened.Text, Kind = opened.Kind, Level = opened.Level };
        return before is null ? null : Go(before, happened);
    }

    /// <summary>Time passes there too: lights burn down. Nothing is rolled.</summary>
    public static Expedition Pass(Expedition expedition, int minutes)
    {
        var now = expedition.Now;
        for (var left = minutes; left > 0; left -= PlaceClock.LongestMinutes)
        {
            now = PlaceClock.Pass(expedition.Place, now, Math.Min(left, PlaceClock.LongestMinutes), NoDice.Instance).After;
        }

        return expedition with { Now = now };
    }

    private static Expedition Go(Expedition before, PlaceEvent happened) => happened switch
    {
        Peopled peopled => before with { Dwellers = peopled.Dwellers },
        Entered entered => before with { Inside = true, At = entered.At },
        Walked walked => before with { At = walked.At, Feet = before.Feet + walked.Feet, Closed = null },
        Placed placed => before with { At = before.At.SetItems(placed.At) },
        Learned learned => before with { Known = before.Known.SetItem(learned.Hero, before.FogOf(learned.Hero).Merge(learned.What)) },
        Covered covered => before with { Known = before.Known.SetItem(covered.Hero, covered.Known) },
        PlaceEvent.Door door => before with { Now = door.What.Apply(before.Now), Tried = before.Tried.Remove(door.What.DoorId) },
        DoorHeld held => before with { Tried = before.Tried.SetItem(held.DoorId, held.By) },
        DoorSet set => before with { Now = before.Now with { Doors = before.Now.Doors.SetItem(set.DoorId, set.Now) }, Tried = before.Tried.Remove(set.DoorId) },
        Hammered { DoorId: { } door } struck => before with
        {
            Now = before.Now with { Doors = before.Now.Doors.SetItem(door, before.Now.Door(before.Place.Door(door)).Struck(struck.HitPoints)) },
            Tried = struck.HitPoints > 0 ? before.Tried : before.Tried.Remove(door),
        },
        Hammered { ThingId: { } thing } struck => before with { Now = before.Now with { Things = before.Now.Things.SetItem(thing, struck.HitPoints) } },
        Turned turned => before with
        {
            Now = PlaceClock.Turn(before.Place, before.Now, turned.Weather, before.At.Where(at => before.Place.Floors[at.Value.Floor].OpenSky).Select(at => at.Key).ToImmutableSortedSet(StringComparer.Ordinal)),
        },
        Found found => before with { Known = Shared(before, found.What.Apply) },
        Trap trap => before with
        {
            Now = new TrapOutcome(trap.TrapId, [], trap.Disarmed, trap.Sprung).Apply(before.Now),
            Known = Shared(before, fog => fog.WithTrap(trap.TrapId)),
        },
        Took took => before with { Now = before.Now with { Taken = before.Now.Taken.Add(took.TreasureId) } },
        Lit lit => before with
        {
            Now = before.Now with { Carried = lit.Light is { } light ? before.Now.Carried.SetItem(lit.Hero, light) : before.Now.Carried.Remove(lit.Hero) },
            Torches = lit.Torch ? before.Torches.SetItem(lit.Hero, before.Torches.GetValueOrDefault(lit.Hero) + 1) : before.Torches,
        },
        KeptOut kept => before with { Closed = kept.Region },
        PlaceEvent.Agreed agreed => before with
        {
            Agreed = before.Agreed.SetItem(agreed.Region, before.Agreed.GetValueOrDefault(agreed.Region, ImmutableSortedSet.Create<string>(StringComparer.Ordinal)).Add(agreed.Hero)),
        },
        Ruled ruled => before with { Rules = before.Rules.SetItem(ruled.Region, ruled.Rule), Closed = before.Closed == ruled.Region ? null : before.Closed },
        PlaceEvent.Met met => before with { Met = met.Foes },
        Overcame overcame => before with { Gone = before.Gone.Union(overcame.Spawns), Met = before.Met.Clear() },
        PlaceEvent.Reached => before with { Reached = true },
        PlaceEvent.Left => before with { Inside = false, At = before.At.Clear(), Closed = null },
        _ => before,
    };

    /// <summary>Who is inside shows the others what they found.</summary>
    private static ImmutableSortedDictionary<string, Fog> Shared(Expedition expedition, Func<Fog, Fog> change) =>
        expedition.Known.SetItems(expedition.At.Keys.Select(hero => KeyValuePair.Create(hero, change(expedition.FogOf(hero)))));

    /// <summary>Stands for dice where none are thrown.</summary>
    private sealed class NoDice : IDice
    {
        public static NoDice Instance { get; } = new();

        public int Roll(int sides) => throw new InvalidOperationException("Folding throws no dice.");
    }
}
