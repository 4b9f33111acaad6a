using System.Collections.Immutable;
using Guildhall.Modules.Tabletop.Campaigns.State;
using Guildhall.Rules.Dungeons.Fogs;
using Guildhall.Rules.Dungeons.Places;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Battles;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Rules.FifthEdition.Content;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Modules.Tabletop.Campaigns.Rules;

/// <summary>Creatures of a place: seen, met, fought on its own floor, overcome.</summary>
internal static class Meeting
{
    /// <summary>Creatures farther away than this do not mind the party.</summary>
    private const int MindFeet = 60;

    /// <summary>Who lies in wait strikes at this distance.</summary>
    private const int AmbushFeet = 15;

    /// <summary>Who comes by comes from so many squares away.</summary>
    private const int ComesFrom = 8;

    private const int MostFoes = 12;

    /// <summary>Creatures that are perceived from a square, or strike at whoever is there.</summary>
    public static IEnumerable<PlaceSpawn> Seen(Expedition expedition, ImmutableArray<TableHero> party, Spot at, Lookout lookout) =>
        from spawn in expedition.Place.Spawns
        where spawn.At.Floor == at.Floor && spawn.Kind != SpawnKind.Wanderer && expedition.IsThere(spawn)
        let creature = Compendium.Creatures[expedition.Dwellers[spawn.Id]]
        let feet = GridDistance.Feet(new Footprint(at.At), Footprint.Of(spawn.At.At, creature.Size), DiagonalRule.Five)
        where feet <= MindFeet
        let hides = spawn.Kind == SpawnKind.Ambush && feet > AmbushFeet && !Notices(party, expedition.Dwellers[spawn.Id])
        where lookout.Look(new PlaceToken($"{spawn.Id}", spawn.At, creature.Size, IsHidden: hides)) > Perceived.Nothing
        select spawn;

    /// <summary>A fight begins with those who were seen, and all who are with them.</summary>
    public static void Begin(Chronicle chronicle, ImmutableArray<PlaceSpawn> seen)
    {
        var expedition = chronicle.State.Inside!;
        var rooms = seen.Select(spawn => expedition.Place.RegionAt(spawn.At)?.Id).ToHashSet();
        var all = expedition.Place.Spawns.Where(spawn => spawn.Kind != SpawnKind.Wanderer && expedition.IsThere(spawn)
            && (seen.Contains(spawn) || (spawn.At.Floor == seen[0].At.Floor && expedition.Place.RegionAt(spawn.At) is { } region && rooms.Contains(region.Id)))).Take(MostFoes);
        var party = chronicle.State.Heroes.Values.ToImmutableArray();
        var surprised = seen.All(spawn => spawn.Kind == SpawnKind.Ambush && !Notices(party, expedition.Dwellers[spawn.Id]));
        Fight(chronicle, [.. all.Select(spawn => (spawn.Id, expedition.Dwellers[spawn.Id], spawn.At))], surprised);
    }

    /// <summary>Somebody who wanders comes upon the party, from as far as there is ground.</summary>
    public static void ComeBy(Chronicle chronicle, PlaceSpawn spawn)
    {
        var expedition = chronicle.State.Inside!;
        var leader = expedition.At.Values.First();
        var ground = new KnownGround(expedition, Views.Everything(expedition.Place, expedition.Now));
        var from = ground.Around(leader, ComesFrom).LastOrDefault(spot => !expedition.At.ContainsValue(spot), leader);
        Fight(chronicle, [(spawn.Id, expedition.Dwellers[spawn.Id], from)], surprised: false);
    }

    /// <summary>What a fight leaves: who is overcome, and where everybody stands.</summary>
    public static void Settle(Chronicle chronicle, BattleState battle, BattleOutcome outcome)
    {
        if (chronicle.State.Inside is not { Met.IsEmpty: false } expedition) return;
        var overcome = expedition.Met
            .Where(met => outcome is BattleOutcome.Won or BattleOutcome.Talked || battle.Find(met.Key) is not { Present: true, Health.State: not LifeState.Dead })
            .Select(met => met.Value)
            .ToImmutableSortedSet();
        chronicle.Tell(new PlaceEvent.Overcame(overcome));
        if (outcome == BattleOutcome.Lost)
        {
            // Whoever lives is dragged out, or crawls.
            chronicle.Tell(new PlaceEvent.Left());
            return;
        }

        if (outcome == BattleOutcome.Fled)
        {
            var back = new Placement(PlaceMap.Of(expedition.Place, expedition.Now, expedition.Place.Entrance.Floor));
            var entrance = expedition.Place.Entrance;
            chronicle.Tell(new PlaceEvent.Placed(expedition.At.Keys.ToImmutableSortedDictionary(
                key => key, _ => back.Near(entrance.At, 1) is { } free ? new Spot(entrance.Floor, free) : entrance, StringComparer.Ordinal)));
        }
        else
        {
            Follow(chronicle, battle);
            // Foes that are still in sight are met again with the next step, not on the spot.
            if (outcome == BattleOutcome.Parted) return;
        }

        PlaceSight.Look(chronicle);
    }

    /// <summary>Heroes are where they went in the fight, and have seen what there is to see there.</summary>
    public static void Follow(Chronicle chronicle)
    {
        if (chronicle.State is { Inside: not null, Fighting: true, Battle: { } battle } && Follow(chronicle, battle)) PlaceSight.Look(chronicle);
    }

    private static bool Follow(Chronicle chronicle, BattleState battle)
    {
        var expedition = chronicle.State.Inside!;
        var moved = expedition.At
            .Where(at => battle.Find(at.Key) is { Present: true } fighter && fighter.At != at.Value.At)
            .ToImmutableSortedDictionary(at => at.Key, at => new Spot(at.Value.Floor, battle.Find(at.Key)!.At), StringComparer.Ordinal);
        if (moved.IsEmpty) return false;
        chronicle.Tell(new PlaceEvent.Placed(moved));
        return true;
    }

    private static void Fight(Chronicle chronicle, ImmutableArray<(int Spawn, string Creature, Spot At)> foes, bool surprised)
    {
        if (foes.IsEmpty || chronicle.State.Fighting) return;
        var expedition = chronicle.State.Inside!;
        var floor = foes[0].At.Floor;
        var field = new Battlefield(PlaceSight.Map(expedition, floor));
        var placement = new Placement(field.Map);
        var heroes = chronicle.State.Heroes.Values
            .Where(hero => hero.Reserves.Vitality.State != LifeState.Dead && expedition.At.TryGetValue(hero.Key, out var at) && at.Floor == floor)
            .Select(hero => BattleLayout.Hero(chronicle.State, hero, placement.Near(expedition.At[hero.Key].At, 1)!.Value, surprised))
            .ToImmutableArray();
        if (heroes.IsEmpty) return;
        var names = ImmutableSortedDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
        var others = ImmutableArray.CreateBuilder<Entrant>();
        foreach (var (spawn, creature, at) in foes)
        {
            if (placement.Near(at.At, Footprint.EdgeOf(Compendium.Creatures[creature].Size)) is not { } free) continue;
            var foe = BattleLayout.Foe(creature, free, others);
            names[foe.Name] = spawn;
            others.Add(foe);
        }

        chronicle.Tell(new PlaceEvent.Met(names.ToImmutable(), surprised));
        Fighting.Open(chronicle, null, new BattleSetup(field, [.. heroes, .. others])
        {
            Rules = chronicle.State.Rules.Battle,
            InLair = foes.Any(foe => expedition.Place.Spawns.First(spawn => spawn.Id == foe.Spawn).Kind != SpawnKind.Wanderer && BattleLayout.HasLair(foe.Creature)),
        });
    }

    private static bool Notices(ImmutableArray<TableHero> party, string creature)
    {
        var stats = Compendium.Creatures[creature];
        return party.Any(hero => HeroSheets.Of(hero).Passive(Skill.Perception) >= 10 + stats.SkillBonus(Skill.Stealth));
    }
}
