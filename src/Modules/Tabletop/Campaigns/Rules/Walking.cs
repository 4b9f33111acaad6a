using System.Collections.Immutable;
using Guildhall.Core.Results;
using Guildhall.Modules.Tabletop.Campaigns.State;
using Guildhall.Rules.Dungeons.Explorations;
using Guildhall.Rules.Dungeons.Fogs;
using Guildhall.Rules.Dungeons.Places;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Modules.Tabletop.Campaigns.Rules;

/// <summary>
/// The party walks through a place, one ahead and the others behind, square by square. It stops where something new comes into sight,
/// where somebody notices something, where a trap goes off, where creatures are met and where it may not enter.
/// </summary>
internal sealed class Walking
{
    /// <summary>The most squares of one walk.</summary>
    private const int MostSteps = 120;

    /// <summary>Who is farther from the leader than this does not follow.</summary>
    private const int FollowSquares = 12;

    /// <summary>A careful pace: what is walked in a minute (SRD 5.2, "Travel Pace", slow).</summary>
    private const int FeetAMinute = 200;

    private const int FeetASquare = 5;

    private readonly Chronicle _chronicle;
    private readonly TableHero _leader;
    private readonly ImmutableArray<TableHero> _party;
    private readonly Dictionary<string, Fog> _known;
    private readonly List<Spot> _trail = [];
    private readonly HashSet<PlaceHazard> _hazards = [];
    private Spot _at;
    private int? _keptOut;
    private PlaceTrap? _trap;
    private SearchOutcome? _noticed;
    private string _noticer;
    private ImmutableArray<PlaceSpawn> _foes = [];

    private Walking(Chronicle chronicle, TableHero leader)
    {
        (_chronicle, _leader, _noticer) = (chronicle, leader, leader.Key);
        var expedition = Expedition;
        _at = expedition.Of(leader.Key);
        var near = new KnownGround(expedition, expedition.FogOf(leader.Key)).Around(_at, FollowSquares).ToHashSet();
        _party =
        [
            leader,
            .. chronicle.State.Heroes.Values.Where(hero => hero.Key != leader.Key && hero.Reserves.Vitality.State != LifeState.Dead
                && (!expedition.At.TryGetValue(hero.Key, out var at) || near.Contains(at))),
        ];
        _known = _party.ToDictionary(hero => hero.Key, hero => expedition.FogOf(hero.Key), StringComparer.Ordinal);
    }

    private Expedition Expedition => _chronicle.State.Place!;

    /// <summary>Walks to a square that is known, or as far as nothing happens.</summary>
    public static Refusal? To(Chronicle chronicle, TableHero leader, Spot to)
    {
        var walk = new Walking(chronicle, leader);
        if (walk._at == to) return Refusal.Of("dungeon.there-already");
        if (walk.Way(spot => spot == to) is not { } way) return Refusal.Of("dungeon.no-way");
        if (walk.Forbid(way[0]) is { } refusal) return refusal;
        walk.Along(way);
        walk.Finish();
        return null;
    }

    /// <summary>Walks until one stands beside something; true when there, and nothing has happened on the way.</summary>
    public static Result<bool> Beside(Chronicle chronicle, TableHero leader, Spot what)
    {
        var walk = new Walking(chronicle, leader);
        if (IsBeside(walk._at, what)) return true;
        if (walk.Way(spot => IsBeside(spot, what)) is not { } way) return Refusal.Of("dungeon.no-way");
        if (walk.Forbid(way[0]) is { } refusal) return refusal;
        walk.Along(way);
        walk.Finish();
        return chronicle.State.Inside?.Of(leader.Key) is { } at && IsBeside(at, what) && walk is { _trap: null, _foes.IsEmpty: true } && !chronicle.State.Fighting;
    }

    /// <summary>Walks on to what nobody of the party has seen, until there is something worth stopping for.</summary>
    public static Refusal? On(Chronicle chronicle, TableHero leader)
    {
        var walk = new Walking(chronicle, leader);
        for (var stopped = false; !stopped && walk._trail.Count < MostSteps;)
        {
            var ground = walk.Ground();
            if (walk.Way(spot => ground.IsEdge(spot) || IsNewFloor(spot)) is not { } way) break;
            if (walk._trail.Count == 0 && walk.Forbid(way[0]) is { } refusal) return refusal;
            stopped = walk.Along(way);
        }

        if (walk._trail.Count == 0) return Refusal.Of("dungeon.nothing-new");
        walk.Finish();
        return null;

        bool IsNewFloor(Spot spot) => spot.Floor >= walk._known[leader.Key].Floors.Length || walk._known[leader.Key].Floors[spot.Floor].Length == 0;
    }

    public static bool IsBeside(Spot one, Spot other) =>
        one.Floor == other.Floor && Math.Abs(one.X - other.X) <= 1 && Math.Abs(one.Y - other.Y) <= 1;

    /// <summary>The safe way; where there is none, the one through traps and hazards.</summary>
    private List<Spot>? Way(Func<Spot, bool> wanted) => Ground().Way(_at, wanted) ?? new KnownGround(Expedition, _known[_leader.Key], bold: true).Way(_at, wanted);

    private KnownGround Ground() => new(Expedition, _known[_leader.Key]);

    private Refusal? Forbid(Spot first) => Enters(first) is { } region ? PlaceAccess.Of(_chronicle.State, _leader, region) is { } refusal ? Close(region, refusal) : null : null;

    private Refusal? Close(int region, Refusal refusal)
    {
        // Where the party can agree to enter, it is told so and asked; everywhere else a sentence is all there is to say.
        if (Expedition.RuleOf(region) is not { ByVote: true }) return refusal;
        _keptOut = region;
        return null;
    }

    private int? Enters(Spot next) => Expedition.Place.RegionAt(next) is { } region && region.Id != Expedition.Place.RegionAt(_at)?.Id ? region.Id : null;

    /// <summary>Goes square by square; true where something ends the walk.</summary>
    private bool Along(List<Spot> way)
    {
        foreach (var next in way)
        {
            if (_keptOut is not null || _trail.Count >= MostSteps) return true;
            if (Enters(next) is { } region && PlaceAccess.Of(_chronicle.State, _leader, region) is not null)
            {
                _keptOut = region;
                return true;
            }

            _at = next;
            _trail.Add(next);
            if (HazardTable.At(Expedition.Place, next) is { } hazard) _hazards.Add(hazard);
            if (Arrive(next)) return true;
        }

        return false;
    }

    /// <summary>What happens on a square; true where it ends the walk.</summary>
    private bool Arrive(Spot at)
    {
        var (place, now) = (Expedition.Place, Expedition.Now);
        var map = PlaceMap.Of(place, now, at.Floor, carried: [.. _party.Where(hero => now.Carried.ContainsKey(hero.Key)).Select(hero => LightTable.Of(now.Carried[hero.Key].Kind, at.At)).Take(1)]);
        var before = _known[_leader.Key];
        var seen = new HashSet<PlaceSpawn>();
        foreach (var alike in _party.GroupBy(PlaceSight.SensesOf))
        {
            var lookout = new Lookout(place, now, at.Floor, map, [PlaceSight.Viewer(alike.First(), at)]);
            foreach (var hero in alike) _known[hero.Key] = lookout.Remember(_known[hero.Key]);
            seen.UnionWith(Meeting.Seen(Expedition, _party, at, lookout));
        }

        _trap = TrapWork.OnEnter(place, now, at.Floor, [at.At]).FirstOrDefault();
        Notice(map, at);
        _foes = [.. seen.OrderBy(spawn => spawn.Id)];
        return _trap is not null || _noticed is not null || !_foes.IsEmpty || IsNews(before, _known[_leader.Key], at.Floor);
    }

    private void Notice(BattleMap map, Spot at)
    {
        var keen = _party.MaxBy(hero => HeroSheets.Of(hero).Passive(Skill.Perception))!;
        var hindered = new Sight(map).LightAt(at.At) != LightLevel.Bright;
        var found = Searching.Notice(Expedition.Place, Expedition.Now, map, _known[keen.Key], at, HeroSheets.Of(keen).Passive(Skill.Perception), hindered);
        if (found.FoundAny) (_noticed, _noticer) = (found, keen.Key);
    }

    private bool IsNews(Fog before, Fog after, int floor)
    {
        if (after.Doors.Count > before.Doors.Count || after.Treasures.Count > before.Treasures.Count) return true;
        if (floor < before.Floors.Length && floor < after.Floors.Length && before.Floors[floor] == after.Floors[floor]) return false;
        var (old, now) = (before.Seen(Expedition.Place, floor), after.Seen(Expedition.Place, floor));
        return Expedition.Place.Regions.Any(region => region.Floor == floor && region.Kind != RegionKinds.Corridor && !region.Squares.Cells().Any(old.Contains) && region.Squares.Cells().Any(now.Contains))
            || Expedition.Place.Stairs.Any(stair => Comes(stair.Lower) || Comes(stair.Upper));

        bool Comes(Spot spot) => spot.Floor == floor && now.Contains(spot.At) && !old.Contains(spot.At);
    }

    private void Finish()
    {
        if (_trail.Count > 0)
        {
            var feet = _trail.Count * FeetASquare;
            var before = Expedition.Feet;
            _chronicle.Tell(new PlaceEvent.Walked(_leader.Key, feet, Line()));
            foreach (var hero in _party) PlaceSight.Learn(_chronicle, hero.Key, _known[hero.Key]);
            foreach (var hazard in _hazards.OrderBy(hazard => hazard.Id)) PlaceTraps.Suffer(_chronicle, [.. _party.Select(hero => hero.Key)], hazard);
            if (_noticed is { } noticed) _chronicle.Tell(new PlaceEvent.Found(_noticer, null, noticed));
            if (_keptOut is { } region) _chronicle.Tell(new PlaceEvent.KeptOut(_leader.Key, region));
            if (Expedition.Place.RegionAt(_at) is { Role: RegionRole.Goal } && !Expedition.Reached) _chronicle.Tell(new PlaceEvent.Reached());
            if (_trap is { } trap) PlaceTraps.Spring(_chronicle, _leader.Key, trap, null);
            if (!_foes.IsEmpty) Meeting.Begin(_chronicle, _foes);
            PlaceTime.Pass(_chronicle, ((before + feet) / FeetAMinute) - (before / FeetAMinute));
        }
        else if (_keptOut is { } region)
        {
            _chronicle.Tell(new PlaceEvent.KeptOut(_leader.Key, region));
        }
    }

    /// <summary>The leader where the walk ends, the others behind on the way, nobody on somebody else.</summary>
    private ImmutableSortedDictionary<string, Spot> Line()
    {
        var at = Expedition.At.ToBuilder();
        var ground = Ground();
        var taken = new HashSet<Spot> { _at };
        at[_leader.Key] = _at;
        foreach (var (hero, place) in _party.Skip(1).Select((hero, index) => (hero, index + 1)))
        {
            var want = _trail.Count > place ? _trail[_trail.Count - 1 - place] : Expedition.Of(_leader.Key);
            var free = ground.Around(want, FollowSquares).FirstOrDefault(spot => !taken.Contains(spot) && MayStand(hero, spot), Expedition.Of(hero.Key));
            taken.Add(free);
            at[hero.Key] = free;
        }

        return at.ToImmutable();
    }

    private bool MayStand(TableHero hero, Spot spot) =>
        Expedition.Place.DoorAt(spot) is null && (Expedition.Place.RegionAt(spot) is not { } region || PlaceAccess.Of(_chronicle.State, hero, region.Id) is null);
}
