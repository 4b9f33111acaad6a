using Guildhall.Modules.Tabletop.Campaigns.State;
using Guildhall.Modules.Tabletop.Show;
using Guildhall.Rules.Dungeons.Explorations;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Combat;
using static Guildhall.Modules.Tabletop.Campaigns.State.PlaceEvent;

namespace Guildhall.Modules.Tabletop.Campaigns.Show;

/// <summary>What happens in a place, in lines.</summary>
internal sealed class ExpeditionLines(CampaignState state, TableNames names)
{
    private readonly ExpeditionNames _place = new(names);

    public string? Of(PlaceEvent happened)
    {
        if (state.Place is not { } expedition) return null;
        return happened switch
        {
            Opened opened => names.Say("dungeon.line.opened", ("place", _place.Place(expedition)), ("level", opened.Level)),
            Entered => names.Say("dungeon.line.entered", ("place", _place.Place(expedition))),
            Walked walked => Walk(expedition, walked),
            PlaceEvent.Door door => Door(expedition, door),
            DoorHeld held => $"{Who(held.Hero)}: {names.Say("dungeon.line.held", ("door", _place.Door(expedition.Place.Door(held.DoorId))))} {names.Say($"place.door.{held.By}")}",
            DoorSet set => names.Say(set.Now.IsOpen ? "dungeon.line.set-open" : "dungeon.line.set-closed", ("door", _place.Door(expedition.Place.Door(set.DoorId)))),
            Hammered struck => Hammer(expedition, struck),
            Turned turned => names.Say("dungeon.line.weather", ("weather", RuleKeys.WordFor(turned.Weather))),
            Found found => Find(expedition, found),
            Trap trap => SetOff(expedition, trap),
            Took took => names.Say("dungeon.line.took", ("who", Who(took.Hero)), ("what", _place.Treasure(expedition.Place.Treasures[took.TreasureId - 1].Kind))),
            Lit lit => names.Say(lit.Light is null ? "dungeon.line.put-out" : "dungeon.line.lit", ("who", Who(lit.Hero))),
            WentDark dark => names.Say("dungeon.line.went-dark", ("who", Who(dark.Hero))),
            KeptOut kept => KeepOut(kept),
            PlaceEvent.Agreed agreed => names.Say("dungeon.line.agreed", ("who", Who(agreed.Hero)), ("room", _place.Region(expedition.Place.Region(agreed.Region)))),
            Ruled ruled => names.Say("dungeon.line.ruled", ("room", Room(expedition, ruled.Region))),
            PlaceEvent.Met met => names.Say(met.Surprised ? "dungeon.line.ambush" : "dungeon.line.met", ("count", met.Foes.Count)),
            PlaceEvent.Reached => names.Say("dungeon.line.reached"),
            PlaceEvent.Left => names.Say("dungeon.line.left", ("place", _place.Place(expedition))),
            _ => null,
        };
    }

    private string Who(string hero) => names.Of(state, hero);

    /// <summary>A room is named where everybody in the party has seen some of it; else it is only a room.</summary>
    private string Room(Expedition expedition, int id)
    {
        var region = expedition.Place.Region(id);
        var seen = new ExpeditionView(state, Audience.Everybody).Fog.Seen(expedition.Place, region.Floor);
        return region.Squares.Cells().Any(seen.Contains) ? _place.Region(region) : names.Say("dungeon.some-room");
    }

    private string Walk(Expedition expedition, Walked walked)
    {
        var at = walked.At[walked.Hero];
        var room = expedition.Place.RegionAt(at) is { } region ? _place.Region(region) : names.Say("dungeon.doorway");
        return names.Say("dungeon.line.walked", ("who", Who(walked.Hero)), ("feet", walked.Feet), ("room", room), ("square", SquareNames.Of(at.At)));
    }

    private string Door(Expedition expedition, PlaceEvent.Door door)
    {
        var what = door.What;
        var key = what.Deed switch
        {
            DoorDeed.Open => what.Key is null ? "opened-door" : "unlocked-door",
            DoorDeed.Close => "closed-door",
            DoorDeed.Pick => what.Roll!.Succeeded ? "picked" : "pick-failed",
            DoorDeed.Force => what.Roll!.Succeeded ? "forced" : "force-failed",
            DoorDeed.Fasten => "fastened",
            DoorDeed.Strike => "struck",
        };
        return names.Say($"dungeon.line.{key}", ("who", Who(door.Hero)), ("door", _place.Door(expedition.Place.Door(what.DoorId))), ("roll", Roll(what.Roll)));
    }

    private string Hammer(Expedition expedition, Hammered struck)
    {
        var what = struck.DoorId is { } door ? _place.Door(expedition.Place.Door(door)) : _place.Thing(expedition.Place.Thing(struck.ThingId!.Value).Kind, expedition.Place.Thing(struck.ThingId.Value).At);
        return names.Say(struck.HitPoints == 0 ? "dungeon.line.broke" : "dungeon.line.hammered", ("who", Who(struck.Hero)), ("what", what), ("blows", struck.Blows.Length), ("damage", struck.Blows.Sum(blow => blow.Damage)));
    }

    private string Find(Expedition expedition, Found found)
    {
        var what = found.What.Doors.Select(id => names.Say("dungeon.found-door", ("square", SquareNames.Of(expedition.Place.Door(id).At.At))))
            .Concat(found.What.Traps.Select(id => names.Say("dungeon.found-trap", ("trap", _place.Trap(expedition.Place.Trap(id).Kind)), ("square", SquareNames.Of(expedition.Place.Trap(id).At.At)))))
            .Concat(found.What.Treasures.Select(id => names.Say("dungeon.found-treasure", ("what", _place.Treasure(expedition.Place.Treasures[id - 1].Kind)), ("square", SquareNames.Of(expedition.Place.Treasures[id - 1].At.At)))))
            .ToList();
        if (found.Ability is not { } ability) return names.Say("dungeon.line.noticed", ("who", Who(found.Hero)), ("what", string.Join(", ", what)));
        var skill = names.Say(RuleKeys.Of(ability == Ability.Intelligence ? Skill.Investigation : Skill.Perception));
        return names.Say(what.Count == 0 ? "dungeon.line.searched" : "dungeon.line.found", ("who", Who(found.Hero)), ("skill", skill), ("total", found.What.Total), ("what", string.Join(", ", what)));
    }

    private string SetOff(Expedition expedition, Trap trap)
    {
        var kind = _place.Trap(expedition.Place.Trap(trap.TrapId).Kind);
        var key = trap.Disarmed ? "disarmed" : trap.Sprung ? "sprung" : "not-disarmed";
        return names.Say($"dungeon.line.{key}", ("who", Who(trap.Hero)), ("trap", kind), ("roll", Roll(trap.Roll)));
    }

    private string KeepOut(KeptOut kept)
    {
        var why = state.Heroes.TryGetValue(kept.Hero, out var hero) && Rules.PlaceAccess.Of(state, hero, kept.Region) is { } refusal ? names.Words.Say(refusal) : "";
        return names.Say("dungeon.line.kept-out", ("who", Who(kept.Hero)), ("why", why));
    }

    private string Roll(SaveRoll? roll) => roll is null ? "" : names.Say("dungeon.roll", ("total", roll.Total), ("difficulty", roll.Difficulty));
}
