using Guildhall.Modules.Tabletop.Campaigns.State;
using Guildhall.Modules.Tabletop.Show;
using Guildhall.Rules.Dungeons.Fogs;

namespace Guildhall.Modules.Tabletop.Campaigns.Show;

/// <summary>Where the party stands in a place, in words: the room, the ways out, what lies around.</summary>
/// <param name="choices">What they can do there, where it is known already.</param>
internal sealed class ExpeditionCard(CampaignState state, Audience audience, TableNames names, ExpeditionChoices? choices = null)
{
    private readonly Expedition _expedition = state.Place!;
    private readonly ExpeditionNames _place = new(names);

    public string Title() => _place.Place(_expedition);

    public string Body()
    {
        if (!_expedition.Inside) return names.Say(_expedition.Reached ? "dungeon.outside-done" : "dungeon.outside-text", ("place", Title()), ("level", _expedition.Level));
        var known = choices ?? new ExpeditionChoices(state, audience, names);
        var (at, shown) = (known.At, known.Shown);
        var region = _expedition.Place.RegionAt(at);
        var lines = new List<string>
        {
            region is null ? names.Say("dungeon.in-doorway") : names.Say("dungeon.here", ("room", _place.Region(region)), ("square", SquareNames.Of(at.At))),
        };
        var closed = shown.Doors.Where(door => door.Look == DoorLook.Closed).ToList();
        if (closed.Count > 0) lines.Add(names.Say("dungeon.closed-doors", ("doors", string.Join(", ", closed.Take(6).Select(_place.Door)))));
        var treasure = shown.Treasures.Where(one => one.IsThere).Select(one => $"{_place.Treasure(one.Kind)} ({SquareNames.Of(one.At.At)})").Take(6).ToList();
        if (treasure.Count > 0) lines.Add(names.Say("dungeon.treasure-seen", ("what", string.Join(", ", treasure))));
        lines.Add(Light());
        if (_expedition.Closed is { } kept && state.Heroes.Values.FirstOrDefault() is { } hero && Rules.PlaceAccess.Of(state, hero, kept) is { } why) lines.Add(names.Words.Say(why));
        return string.Join('\n', lines);
    }

    private string Light()
    {
        var clock = names.Say("dungeon.clock", ("day", (_expedition.Now.Minute / (24 * 60)) + 1), ("time", $"{_expedition.Now.Minute / 60 % 24:00}:{_expedition.Now.Minute % 60:00}"));
        var lights = _expedition.Now.Carried
            .Where(carried => state.Heroes.ContainsKey(carried.Key))
            .Select(carried => names.Say("dungeon.torch", ("who", state.Heroes[carried.Key].Name), ("minutes", carried.Value.Minutes)));
        return string.Join(" · ", lights.Prepend(clock));
    }
}
