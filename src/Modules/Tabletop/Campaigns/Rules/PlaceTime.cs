using Guildhall.Modules.Tabletop.Campaigns.State;
using Guildhall.Rules.Dungeons.Explorations;

namespace Guildhall.Modules.Tabletop.Campaigns.Rules;

/// <summary>Time in a place: lights burn down, and somebody may come by.</summary>
internal static class PlaceTime
{
    /// <summary>Somebody comes on this face of a d20, rolled for every ten minutes.</summary>
    private const int WandererFrom = 20;

    /// <summary>And on this one, rolled once a rest.</summary>
    private const int WandererAtRest = 17;

    /// <summary>Lets minutes pass; 0 is nothing.</summary>
    public static void Pass(Chronicle chronicle, int minutes)
    {
        if (minutes <= 0 || chronicle.State.Inside is not { } expedition) return;
        var from = expedition.Now.Minute;
        chronicle.Tell(new CampaignEvent.TimePassed(minutes));
        TellDark(chronicle, expedition);
        var turns = ((from + minutes) / PlaceClock.TurnMinutes) - (from / PlaceClock.TurnMinutes);
        for (var turn = 0; turn < turns && !chronicle.State.Fighting; turn++) Wander(chronicle, WandererFrom);
    }

    /// <summary>After a rest, which has passed already.</summary>
    public static void AfterRest(Chronicle chronicle, Expedition before)
    {
        TellDark(chronicle, before);
        Wander(chronicle, WandererAtRest);
    }

    private static void TellDark(Chronicle chronicle, Expedition before)
    {
        var dark = before.Now.Carried.Keys.Where(hero => !chronicle.State.Place!.Now.Carried.ContainsKey(hero)).ToList();
        foreach (var hero in dark) chronicle.Tell(new PlaceEvent.WentDark(hero));
        if (dark.Count > 0) PlaceSight.Look(chronicle);
    }

    private static void Wander(Chronicle chronicle, int from)
    {
        var expedition = chronicle.State.Inside!;
        var check = PlaceClock.Check(expedition.Place, chronicle.Dice, from, expedition.IsThere);
        chronicle.Tell(new PlaceEvent.Wandered(check));
        if (check.SpawnId is { } id && !chronicle.State.Fighting) Meeting.ComeBy(chronicle, expedition.Place.Spawns[id - 1]);
    }
}
