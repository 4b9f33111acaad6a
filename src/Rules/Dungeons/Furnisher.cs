using System.Collections.Immutable;
using Guildhall.Core.Chance;

namespace Guildhall.Rules.Dungeons;

/// <summary>Decides what each room is and what is in it. Every subject draws from a stream of its own.</summary>
internal sealed class Furnisher(
    DiceCup cup, DungeonPlan plan, DungeonTheme theme, DungeonContent content, DungeonLayout layout, LockPlan locks)
{
    private readonly DiceCup _kinds = cup.Stream("rooms");
    private readonly DiceCup _fights = cup.Stream("fights");
    private readonly EncounterPlanner _encounters = new(cup.Stream("monsters"), plan, theme, content.Creatures);
    private readonly TrapPlanner _traps = new(cup.Stream("traps"), theme, content.Themes, plan.PartyLevel);
    private readonly LootPlanner _loot = new(cup.Stream("loot"), content.Treasure, plan.PartyLevel);
    private readonly int[] _depths = layout.Sketch.Distances(0);
    private RoomKind? _last;

    public ImmutableArray<DungeonRoom> Rooms()
    {
        var kinds = locks.Roles.Select(PickKind).ToImmutableArray();
        var fights = ChooseFights(kinds);
        return [.. Enumerable.Range(0, kinds.Length).Select(room => WithKeys(Furnish(room, kinds[room], fights.Contains(room)), room))];
    }

    public ImmutableArray<DungeonPassage> Passages() => [.. layout.Sketch.Edges.Select((edge, index) =>
    {
        var door = _traps.Arm(locks.Doors[index], atEntrance: edge.Touches(0));
        return new DungeonPassage(index + 1, edge.From + 1, edge.Side, edge.To + 1, layout.Paths[index], door);
    })];

    private RoomKind PickKind(RoomRole role)
    {
        var kinds = theme.Rooms.Where(kind => kind.Role == role).ToList();
        var others = kinds.FindAll(kind => kind != _last);
        return _last = Weighted.Pick(_kinds, others.Count > 0 ? others : kinds, kind => kind.Weight);
    }

    /// <summary>Chance decides where fights are, but a quarter of the rooms has one at least, the farthest first.</summary>
    private HashSet<int> ChooseFights(ImmutableArray<RoomKind> kinds)
    {
        var able = Enumerable.Range(0, kinds.Length).Where(room => locks.Roles[room] is RoomRole.Ordinary or RoomRole.Treasury).ToList();
        var fights = able.Where(room => _fights.Roll(100) <= kinds[room].FightChance).ToHashSet();
        var missing = Math.Max(0, (kinds.Length / 4) - fights.Count);
        fights.UnionWith(able.Where(room => !fights.Contains(room)).Reverse().Take(missing).ToList());
        return fights;
    }

    private DungeonRoom Furnish(int room, RoomKind kind, bool fight)
    {
        var role = locks.Roles[room];
        var boss = role == RoomRole.Goal;
        var encounter = boss || fight ? _encounters.Plan(boss, deep: _depths[room] * 2 > _depths[layout.Goal]) : null;
        var table = encounter is null ? null : theme.Packs.First(pack => pack.Key == encounter.Pack).Table;
        return new DungeonRoom(
            room + 1,
            kind.Key,
            role,
            _depths[room],
            layout.Floors[room],
            table is null ? encounter : encounter! with { Loot = _loot.Draw(table) },
            role is RoomRole.Ordinary or RoomRole.Treasury ? _traps.Maybe(TrapPlace.Room, kind.TrapChance) : null,
            Features(kind, safe: role is RoomRole.Entrance or RoomRole.Rest),
            Loot.None);
    }

    private ImmutableArray<DungeonFeature> Features(RoomKind kind, bool safe)
    {
        var left = kind.Features.Skip(kind.LeastFeatures).ToList();
        var chosen = kind.Features.Take(kind.LeastFeatures).ToList();
        for (var count = _kinds.Below(kind.MostFeatures - kind.LeastFeatures + 1); count > 0; count--)
        {
            chosen.Add(_kinds.Pick(left));
            left.Remove(chosen[^1]);
        }

        var features = ImmutableArray.CreateBuilder<DungeonFeature>();
        foreach (var key in chosen)
        {
            var feature = theme.Features.First(entry => entry.Key == key);
            var trap = _traps.Maybe(TrapPlace.Feature, safe ? 0 : feature.TrapChance);
            features.Add(new DungeonFeature(key, feature.SearchDc, trap, _loot.Draw(feature.Table)));
        }

        return features.ToImmutable();
    }

    /// <summary>A key lies in something that needs no luck to search, or else in plain sight.</summary>
    private DungeonRoom WithKeys(DungeonRoom room, int index)
    {
        foreach (var key in locks.Keys.Where(place => place.Room == index).Select(place => place.Item))
        {
            var feature = room.Features.FirstOrDefault(entry => entry.SearchDc == 0);
            room = feature is null
                ? room with { Loot = room.Loot.With(key, 1) }
                : room with { Features = room.Features.Replace(feature, feature with { Loot = feature.Loot.With(key, 1) }) };
        }

        return room;
    }
}
