using System.Collections.Immutable;
using System.Diagnostics;
using Guildhall.Core.Results;
using Guildhall.Modules.Tabletop.Campaigns.State;
using Guildhall.Rules.Dungeons.Explorations;
using Guildhall.Rules.Dungeons.Fogs;
using Guildhall.Rules.Dungeons.Places;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Modules.Tabletop.Campaigns.Rules;

/// <summary>Exploring a place: who wants what there, and which rule answers.</summary>
internal static class Exploring
{
    private const int SearchMinutes = 10;
    private const int DoorMinutes = 1;
    private const int TakeMinutes = 1;

    /// <summary>Torches a hero is taken to have for one place: a pack holds ten.</summary>
    public const int TorchesEach = 10;

    public static Refusal? Act(Chronicle chronicle, CampaignCommand.Explore explore)
    {
        var state = chronicle.State;
        if (explore.Wish is PlaceWish.Open open) return Open(chronicle, open);
        if (state.Place is not { } expedition) return Refusal.Of("dungeon.none");
        if (explore.Wish is PlaceWish.Enter) return Enter(chronicle);
        if (explore.Wish.IsRuling) return PlaceRulings.Rule(chronicle, explore.Wish);
        if (!expedition.Inside) return Refusal.Of("dungeon.outside");
        var hero = state.HeroOf(explore.User) ?? state.Heroes.Values.FirstOrDefault(Storytelling.Stands);
        if (hero is null || !Storytelling.Stands(hero)) return Refusal.Of("campaign.you-are-down");
        Storytelling.Keep(chronicle);
        return explore.Wish switch
        {
            PlaceWish.Explore => Walking.On(chronicle, hero),
            PlaceWish.Go go => Walking.To(chronicle, hero, go.To),
            PlaceWish.Door door => Door(chronicle, hero, door),
            PlaceWish.Break broken => Hammering.Break(chronicle, hero, broken.At),
            PlaceWish.Search search => Search(chronicle, hero, search.Ability),
            PlaceWish.Disarm disarm => PlaceTraps.Disarm(chronicle, hero, disarm.At),
            PlaceWish.Take take => Take(chronicle, hero, take.At),
            PlaceWish.Light light => Light(chronicle, hero, light.On),
            PlaceWish.Agree => Agree(chronicle, hero),
            PlaceWish.Leave => Leave(chronicle, hero),
            _ => throw new UnreachableException(explore.Wish.GetType().Name),
        };
    }

    /// <summary>The party goes in, as soon as there is one and a session runs.</summary>
    public static Refusal? Enter(Chronicle chronicle)
    {
        var state = chronicle.State;
        if (state.Place is not { } expedition) return Refusal.Of("dungeon.none");
        if (expedition.Inside) return Refusal.Of("dungeon.inside-already");
        var party = state.Heroes.Values.Where(hero => hero.Reserves.Vitality.State != LifeState.Dead).ToImmutableArray();
        if (party.IsEmpty) return Refusal.Of("campaign.no-heroes");
        if (expedition.Dwellers.IsEmpty) chronicle.Tell(new PlaceEvent.Peopled(Peopling.Of(expedition, [.. party.Select(_ => expedition.Level)], chronicle.Dice.Stream("dwellers"))));
        var entrance = expedition.Place.Entrance;
        var placement = new Placement(PlaceMap.Of(expedition.Place, expedition.Now, entrance.Floor));
        chronicle.Tell(new PlaceEvent.Entered(party.ToImmutableSortedDictionary(
            hero => hero.Key, _ => placement.Near(entrance.At, 1) is { } free ? new Spot(entrance.Floor, free) : entrance, StringComparer.Ordinal)));
        var carrier = party[Math.Min(1, party.Length - 1)];
        if (IsDark(chronicle.State) && chronicle.State.Place!.Torches.GetValueOrDefault(carrier.Key) < TorchesEach)
        {
            chronicle.Tell(new PlaceEvent.Lit(carrier.Key, Torch(), Torch: true));
        }

        PlaceSight.Look(chronicle);
        return null;
    }

    private static Refusal? Open(Chronicle chronicle, PlaceWish.Open open)
    {
        if (chronicle.State.Inside is not null) return Refusal.Of("dungeon.inside-already");
        chronicle.Tell(new PlaceEvent.Opened(open.Text, open.Kind, open.Level));
        return null;
    }

    private static Refusal? Door(Chronicle chronicle, TableHero hero, PlaceWish.Door wish)
    {
        var place = chronicle.State.Place!.Place;
        if (place.DoorAt(wish.At) is not { } door || !chronicle.State.Place.FogOf(hero.Key).Doors.ContainsKey(door.Id)) return Refusal.Of("place.door.unknown");
        if (!Walking.Beside(chronicle, hero, wish.At).TryGet(out var there, out var far)) return far;
        if (!there) return null;
        var expedition = chronicle.State.Place!;
        var (from, now) = (expedition.Of(hero.Key), expedition.Now);
        var items = PlaceAccess.Carried(chronicle.State);
        if (wish.Does == DoorWish.Close && expedition.At.ContainsValue(wish.At)) return Refusal.Of("dungeon.in-the-door");
        var tried = wish.Does switch
        {
            DoorWish.Open => DoorWork.Open(place, now, door.Id, from, known: true, items),
            DoorWish.Close => DoorWork.Close(place, now, door.Id, from),
            DoorWish.Fasten => DoorWork.Fasten(place, now, door.Id, from, items),
            DoorWish.Pick => DoorWork.Pick(place, now, door.Id, from, known: true, PlaceTraps.HasTools(chronicle.State, hero), Ailing.Effort(hero, Skill.SleightOfHand), chronicle.Dice),
            DoorWish.Force => DoorWork.Force(place, now, door.Id, from, known: true, Ailing.Effort(hero, Skill.Athletics), chronicle.Dice),
        };
        if (!tried.TryGet(out var outcome, out var refusal))
        {
            // That it is held is worth knowing, and what by.
            if (wish.Does != DoorWish.Open || refusal.Code is not ("place.door.locked" or "place.door.barred" or "place.door.stuck")) return refusal;
            chronicle.Tell(new PlaceEvent.DoorHeld(hero.Key, door.Id, refusal.Code[(refusal.Code.LastIndexOf('.') + 1)..]));
            return null;
        }

        chronicle.Tell(new PlaceEvent.Door(hero.Key, outcome));
        if (outcome.SprungTrap is { } trap) PlaceTraps.Spring(chronicle, hero.Key, place.Trap(trap), null);
        PlaceSight.Look(chronicle);
        Spot(chronicle);
        PlaceTime.Pass(chronicle, wish.Does == DoorWish.Pick ? PlaceClock.TurnMinutes : DoorMinutes);
        return null;
    }

    private static Refusal? Search(Chronicle chronicle, TableHero hero, Ability ability)
    {
        var expedition = chronicle.State.Place!;
        var at = expedition.Of(hero.Key);
        var skill = ability == Ability.Intelligence ? Skill.Investigation : Skill.Perception;
        var found = Searching.Search(
            expedition.Place, expedition.Now, PlaceSight.Map(expedition, at.Floor), expedition.FogOf(hero.Key), at, ability, Ailing.Effort(hero, skill), chronicle.Dice);
        chronicle.Tell(new PlaceEvent.Found(hero.Key, ability, found));
        PlaceTime.Pass(chronicle, SearchMinutes);
        return null;
    }

    private static Refusal? Take(Chronicle chronicle, TableHero hero, Spot at)
    {
        var known = chronicle.State.Place!.FogOf(hero.Key);
        if (chronicle.State.Place.Place.Treasures.FirstOrDefault(one => one.At == at && known.Treasures.ContainsKey(one.Id)) is not { } treasure) return Refusal.Of("dungeon.no-treasure");
        if (!Walking.Beside(chronicle, hero, at).TryGet(out var there, out var far)) return far;
        if (!there) return null;
        var expedition = chronicle.State.Place!;
        if (expedition.Now.Taken.Contains(treasure.Id)) return Refusal.Of("dungeon.taken-already");
        if (treasure.TrapId is { } trap && expedition.Now.IsArmed(expedition.Place.Trap(trap))) PlaceTraps.Spring(chronicle, hero.Key, expedition.Place.Trap(trap), null);
        chronicle.Tell(new PlaceEvent.Took(hero.Key, treasure.Id));
        PlaceTreasury.Give(chronicle, treasure);
        PlaceSight.Look(chronicle);
        PlaceTime.Pass(chronicle, TakeMinutes);
        return null;
    }

    private static Refusal? Light(Chronicle chronicle, TableHero hero, bool on)
    {
        var expedition = chronicle.State.Place!;
        if (on && expedition.Torches.GetValueOrDefault(hero.Key) >= TorchesEach) return Refusal.Of("dungeon.no-torches", ("most", TorchesEach));
        if (on == expedition.Now.Carried.ContainsKey(hero.Key)) return Refusal.Of(on ? "dungeon.burns-already" : "dungeon.no-light");
        chronicle.Tell(new PlaceEvent.Lit(hero.Key, on ? Torch() : null, Torch: on));
        PlaceSight.Look(chronicle);
        Spot(chronicle);
        return null;
    }

    private static Refusal? Agree(Chronicle chronicle, TableHero hero)
    {
        if (chronicle.State.Place is not { Closed: { } region } expedition || expedition.RuleOf(region) is not { ByVote: true }) return Refusal.Of("dungeon.nothing-to-agree");
        if (expedition.Agreed.GetValueOrDefault(region)?.Contains(hero.Key) == true) return Refusal.Of("dungeon.agreed-already");
        chronicle.Tell(new PlaceEvent.Agreed(hero.Key, region));
        return null;
    }

    private static Refusal? Leave(Chronicle chronicle, TableHero hero)
    {
        var entrance = chronicle.State.Place!.Place.Entrance;
        if (chronicle.State.Place.Of(hero.Key) != entrance && Walking.To(chronicle, hero, entrance) is { } far) return far;
        if (chronicle.State is { Fighting: false, Inside: { } expedition } && expedition.Of(hero.Key) == entrance) chronicle.Tell(new PlaceEvent.Left());
        return null;
    }

    /// <summary>Creatures that have come into sight without a step: a door opened, a torch lit.</summary>
    public static void Spot(Chronicle chronicle)
    {
        if (chronicle.State is not { Fighting: false, Inside: { } expedition }) return;
        var party = chronicle.State.Heroes.Values.Where(hero => expedition.At.ContainsKey(hero.Key)).ToImmutableArray();
        var seen = party.SelectMany(hero =>
        {
            var at = expedition.At[hero.Key];
            var map = PlaceSight.Map(expedition, at.Floor);
            return Meeting.Seen(expedition, party, at, new Lookout(expedition.Place, expedition.Now, at.Floor, map, [PlaceSight.Viewer(hero, at)]));
        }).Distinct().OrderBy(spawn => spawn.Id).ToImmutableArray();
        if (!seen.IsEmpty) Meeting.Begin(chronicle, seen);
    }

    private static bool IsDark(CampaignState state)
    {
        var expedition = state.Place!;
        var floor = expedition.Place.Floors[expedition.Place.Entrance.Floor];
        return floor is { Ambient: Guildhall.Rules.FifthEdition.Grid.LightLevel.Darkness, OpenSky: false } && state.Heroes.Values.Any(hero => HeroSheets.Of(hero).Senses.Darkvision == 0);
    }

    private static CarriedLight Torch() => new(LightKind.Torch, LightTable.Minutes(LightKind.Torch));
}
