using System.Collections.Immutable;
using System.Diagnostics;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Rules.FifthEdition.Heroes;

namespace Guildhall.Modules.Delve.State;

/// <summary>What each event changes. Events carry results, so nothing is decided here.</summary>
internal static class DelveFold
{
    public static DelveState Apply(DelveState state, DelveEvent happened) => Happen(Count(state, happened), happened);

    /// <summary>How an event's kind is called where sentences are told by kind: what is shown by its numbers alone does not count with what is told.</summary>
    public static string KindOf(DelveEvent happened) => happened switch
    {
        DelveEvent.Hurt { After.State: not LifeState.Dying } => "Wounded",
        DelveEvent.FeatureUsed { Feature: FeatureKeys.LayOnHands } => "PointSpent",
        _ => happened.GetType().Name,
    };

    private static DelveState Count(DelveState state, DelveEvent happened)
    {
        var kind = KindOf(happened);
        return state with { Told = state.Told.SetItem(kind, state.Told.GetValueOrDefault(kind) + 1) };
    }

    private static DelveState Happen(DelveState state, DelveEvent happened) => happened switch
    {
        DelveEvent.Started started => Begin(state, started),
        DelveEvent.HeroJoined joined => state with { Party = state.Party.Add(joined.Hero.Key, joined.Hero) },
        DelveEvent.SetOff setOff => state with { SetOff = true, Map = setOff.Map },
        DelveEvent.RoomEntered entered => Enter(state, entered),
        DelveEvent.DoorOpened opened => Try(state, opened.Hero, opened.How, opened.Passage) with { Unlocked = state.Unlocked.Add(opened.Passage) },
        DelveEvent.DoorHeld held => Try(state, held.Hero, held.How, held.Passage),
        DelveEvent.RoomSearched searched => Search(state, searched),
        DelveEvent.TrapNoticed noticed => state with { NoticedTraps = state.NoticedTraps.Add(noticed.Site) },
        DelveEvent.TrapSprung sprung => state with { SpentTraps = state.SpentTraps.Add(sprung.Site) },
        DelveEvent.TrapDisarmed disarmed => state with { SpentTraps = state.SpentTraps.Add(disarmed.Site) },
        DelveEvent.TrapHeld held => state with { Tried = state.Tried.Add($"{held.Hero}/disarm/{held.Site}") },
        DelveEvent.LootTaken taken => Take(state, taken),
        DelveEvent.FightBegan began => BeginFight(state, began),
        DelveEvent.FightEnded ended => EndFight(state, ended),
        DelveEvent.TurnBegan or DelveEvent.TurnEnded or DelveEvent.ActionSpent or DelveEvent.AttackMade => DelveTurns.Apply(state, happened),
        DelveEvent.SpellCast cast => SpendSlot(state, cast),
        DelveEvent.FeatureUsed used => Use(state, used),
        DelveEvent.Hurt hurt => Hurt(state, hurt),
        DelveEvent.Healed healed => state.With(healed.Who, who => who with { Health = healed.After }),
        DelveEvent.EffectGained gained => state.With(gained.Who, who => who.With(gained.Effect)),
        DelveEvent.EffectEnded ended => state.With(ended.Who, who => Without(who, ended)),
        DelveEvent.DeathSaveMade made => state.With(made.Who, who => who with { Health = made.After }),
        DelveEvent.Fell fell => state.With(fell.Who, who => who with { Health = who.Health with { Current = 0, State = LifeState.Dead }, Effects = [] }),
        DelveEvent.Fled fled => Disengage(state.With(fled.Who, who => who with { Fled = true, Effects = [] }), fled.Who),
        DelveEvent.WentHome home => state with
        {
            Party = state.Party.Remove(home.Who),
            Gone = (state.Gone ?? state.Party.Clear()).Add(home.Who, state.Party[home.Who]),
            Stamp = state.Stamp + 1,
        },
        DelveEvent.WentAway away => state.With(away.Who, who => who with { Away = true }),
        DelveEvent.CameBack back => state.With(back.Who, who => who with { Away = false }),
        DelveEvent.ExperienceGained gained => state.With(
            gained.Who, who => who with { Hero = who.Hero! with { Experience = who.Hero.Experience + gained.Points } }),
        DelveEvent.LevelGained gained => state.With(gained.Who, who => who with { Health = gained.After }),
        DelveEvent.Rested rested => Rest(state, rested),
        DelveEvent.Ended ended => state with { Phase = DelvePhase.Ended, Outcome = ended.Outcome, Fight = null, Stamp = state.Stamp + 1 },
        DelveEvent.SaveMade or DelveEvent.ItemUsed => state,
        _ => throw new UnreachableException(KindOf(happened)),
    };

    private static DelveState Begin(DelveState state, DelveEvent.Started started) => state with
    {
        Phase = DelvePhase.Exploring,
        TurnSeconds = started.TurnSeconds,
        Map = started.Map,
        Room = started.Map.Dungeon.EntranceId,
        Visited = [started.Map.Dungeon.EntranceId],
        Cleared = [started.Map.Dungeon.EntranceId],
        Stamp = 1,
    };

    private static DelveState Enter(DelveState state, DelveEvent.RoomEntered entered) => state with
    {
        CameFrom = state.Room,
        Room = entered.Room,
        Visited = state.Visited.Add(entered.Room),
        Stamp = state.Stamp + 1,
    };

    private static DelveState Try(DelveState state, string hero, DoorMeans how, int passage) => how == DoorMeans.Key
        ? state
        : state with { Tried = state.Tried.Add(Attempts.AtDoor(hero, how, passage)) };

    private static DelveState Search(DelveState state, DelveEvent.RoomSearched searched) => state with
    {
        FoundPassages = state.FoundPassages.Union(searched.Passages),
        Searched = state.Searched.Union(searched.Sites),
        Tried = state.Tried.Add(Attempts.AtSearch(searched.Hero, state.Room)),
    };

    private static DelveState Take(DelveState state, DelveEvent.LootTaken taken) => state with
    {
        Searched = state.Searched.Add(taken.Site),
        Keys = state.Keys.Union(taken.Keys),
        CoinsFound = state.CoinsFound + (taken.Each.Amount * state.Party.Values.Count(hero => hero.Health.State != LifeState.Dead)),
    };

    private static DelveState BeginFight(DelveState state, DelveEvent.FightBegan began)
    {
        var totals = began.Initiative.ToDictionary(roll => roll.Who, roll => roll.Total, StringComparer.Ordinal);
        var foes = began.Foes.ToImmutableSortedDictionary(
            foe => foe.Key, foe => foe with { Initiative = totals[foe.Key] }, StringComparer.Ordinal);
        var party = state.Party;
        foreach (var hero in state.Party.Values)
        {
            party = party.SetItem(hero.Key, hero with { Initiative = totals.GetValueOrDefault(hero.Key), Fled = false, Reacted = false });
        }

        return state with
        {
            Phase = DelvePhase.Fighting,
            Party = party,
            Fight = new Fight(0, [.. began.Initiative.Select(roll => roll.Who)], 0, new TurnBudget(), null) { Foes = foes },
            Remnants = state.Remnants.Remove(state.Room),
        };
    }

    private static DelveState EndFight(DelveState state, DelveEvent.FightEnded ended)
    {
        var standing = state.Fight!.Foes.Values.Where(foe => foe.Stands).Select(foe => foe with { Effects = [], Reacted = false }).ToImmutableArray();
        var party = state.Party;
        foreach (var hero in state.Party.Values)
        {
            party = party.SetItem(hero.Key, hero with { Fled = false, Reacted = false, Effects = [.. hero.Effects.Where(Attempts.Outlasts)] });
        }

        return state with
        {
            Phase = DelvePhase.Exploring,
            Party = party,
            Fight = null,
            Stamp = state.Stamp + 1,
            FoesOvercome = state.FoesOvercome + ended.Foes,
            Cleared = ended.Retreat ? state.Cleared : state.Cleared.Add(state.Room),
            Remnants = ended.Retreat ? state.Remnants.SetItem(state.Room, standing) : state.Remnants,
        };
    }

    private static DelveState SpendSlot(DelveState state, DelveEvent.SpellCast cast) =>
        cast.Slot == 0 ? state : state.With(cast.Who, who => Spend(who, Attempts.Slot(cast.Slot)));

    private static DelveState Use(DelveState state, DelveEvent.FeatureUsed used) => state.With(
        used.Who,
        who => Spend(who, used.Feature) with { Reacted = who.Reacted || used.Feature == FeatureKeys.UncannyDodge });

    private static Fighter Spend(Fighter who, string what) => who with { Spent = who.Spent.SetItem(what, who.Uses(what) + 1) };

    private static DelveState Hurt(DelveState state, DelveEvent.Hurt hurt)
    {
        var after = state.With(hurt.Who, who => who with { Health = hurt.After });
        if (hurt.By is { } by && after.Fight is { } fight && after.Party.ContainsKey(by))
        {
            after = after with { Fight = fight with { Dealt = fight.Dealt.SetItem(by, fight.Dealt.GetValueOrDefault(by) + hurt.Amount) } };
        }

        return hurt.After.State == LifeState.Standing ? after : Disengage(after, hurt.Who);
    }

    private static Fighter Without(Fighter who, DelveEvent.EffectEnded ended) => who with
    {
        Effects = [.. who.Effects.Where(effect => effect.Key != ended.Effect || effect.Source != ended.Source)],
    };

    private static DelveState Disengage(DelveState state, string who) => state.Fight is not { } fight
        ? state
        : state with
        {
            Fight = fight with { Engaged = fight.Engaged.Except(fight.Engaged.Where(pair => pair.Split('|').Contains(who, StringComparer.Ordinal))) },
        };

    private static DelveState Rest(DelveState state, DelveEvent.Rested rested)
    {
        var party = state.Party;
        foreach (var (who, _, after, spent) in rested.Heroes)
        {
            party = party.SetItem(who, party[who] with { Health = after, Spent = spent, Effects = [] });
        }

        return state with
        {
            Party = party,
            ShortRests = rested.Long ? state.ShortRests : state.ShortRests + 1,
            LongRested = state.LongRested || rested.Long,
            Tried = state.Tried.Clear(),
            Stamp = state.Stamp + 1,
        };
    }
}
