using Guildhall.Rules.FifthEdition.Battles;
using static Guildhall.Modules.Tabletop.Campaigns.State.CampaignEvent;

namespace Guildhall.Modules.Tabletop.Campaigns.State;

/// <summary>The state after an event.</summary>
internal static class CampaignFold
{
    public static CampaignState Apply(CampaignState state, CampaignEvent happened) => happened switch
    {
        Started started => state with
        {
            Phase = CampaignPhase.Gathering,
            Title = started.Title,
            Adventure = started.Adventure,
            Master = started.Master,
            Rules = started.Rules,
        },
        HeroJoined joined => state with { Heroes = state.Heroes.SetItem(joined.Hero.Key, joined.Hero), Joined = state.Joined + 1 },
        HeroLeft left => state with { Heroes = state.Heroes.Remove(left.Hero), Place = state.Place is { } place ? place with { At = place.At.Remove(left.Hero) } : null },
        SessionBegan began => Turn(state with { Phase = CampaignPhase.Playing, Session = began.Number, SessionAt = began.At }),
        SessionPaused => state with { Phase = CampaignPhase.Paused, TurnEndsAt = null },
        SessionResumed => Turn(state with { Phase = CampaignPhase.Playing }),
        SessionEnded => state with { Phase = CampaignPhase.Gathering, TurnEndsAt = null },
        Kept => state with { Before = state with { Before = null } },
        // What has gone by does not come back: a button of the time between must not fit the state again.
        Undone => state.Before is { } before ? before with { Stamp = state.Stamp + 1 } : state,
        SceneEntered entered => Turn(state with { Scene = entered.Scene, Own = null, Visited = state.Visited.Add(entered.Scene) }),
        SceneSet set => Turn(state with { Own = new OwnScene(set.Title, set.Text) }),
        ChoiceMade made => Turn(state with { Made = state.Made.Add($"{made.Scene}/{made.Choice}") }),
        Flagged flagged => state with { Flags = state.Flags.Add(flagged.Flag) },
        StashChanged changed => state with
        {
            Stash = changed.Item is { } item ? state.Stash.With(item, changed.Change) : state.Stash with { Copper = Math.Max(0, state.Stash.Copper + changed.Change) },
        },
        ExperienceGained gained => state with
        {
            Heroes = state.Heroes.SetItems(state.Heroes.Select(
            pair => KeyValuePair.Create(pair.Key, pair.Value with { Experience = pair.Value.Experience + gained.Each })))
        },
        HeroHurt hurt => state.With(hurt.Hero, hero => hero with { Reserves = hero.Reserves with { Vitality = hurt.After } }),
        HeroHealed healed => state.With(healed.Hero, hero => hero with { Reserves = hero.Reserves with { Vitality = healed.After } }),
        HeroAiled ailed => state.With(ailed.Hero, hero => hero.With(ailed.What)),
        HeroRecovered recovered => state.With(recovered.Hero, hero => hero with { Ailments = [.. hero.Ailments.Where(one => one.Condition != recovered.Condition)] }),
        HeroInspired inspired => state.With(inspired.Hero, hero => hero with { Reserves = hero.Reserves with { Inspired = true } }),
        BattleOpened opened => Turn(state with { Battle = BattleState.Initial, BattleScene = opened.Scene }),
        Fought fought => Fight(state, fought.What),
        BattleClosed closed => Turn(closed.Left.Aggregate(state, (now, left) => now.With(left.Key, hero => hero with { Reserves = left.Value }))) with
        {
            Battle = null,
            BattleScene = null,
            TurnEndsAt = null,
            Fought = state.BattleScene is { } scene ? state.Fought.Add(scene) : state.Fought,
        },
        Rested rested => Pass(Turn(rested.Left.Aggregate(state, (now, left) => now.With(left.Key, hero => hero with { Reserves = left.Value }))), rested.Minutes, rested.Long) with
        {
            RestedAt = rested.Long ? state.Minutes + rested.Minutes : state.RestedAt,
        },
        Tested { Hidden: false } tested => state with { Thrown = new ThrownTest(tested.Hero, tested.Ability, tested.Skill, tested.Save, tested.Roll.Difficulty) },
        InspirationSpent spent => state.With(spent.Hero, hero => hero with { Reserves = hero.Reserves with { Inspired = false } }) with { Thrown = null },
        HitDieSpent spent => state.With(spent.Hero, hero => hero with { Reserves = spent.Left }),
        SheetChanged changed => state.With(changed.Hero, hero => hero with { Build = changed.Build, Reserves = changed.Reserves, Experience = changed.Experience }),
        TimePassed passed => Pass(state, passed.Minutes, slept: false),
        Explored explored => Explore(state, explored.What),
        EveningPlanned planned => state with { Evenings = state.Evenings.Add(planned.Evening), Planned = planned.Evening.Number },
        EveningAnswered answered => state with { Evenings = [.. state.Evenings.Select(one => one.Number == answered.Evening ? Answer(one, answered) : one)] },
        EveningCalledOff off => state with { Evenings = [.. state.Evenings.Where(one => one.Number != off.Evening)] },
        EveningCame { Hours: 0 } came => state with { Evenings = [.. state.Evenings.Where(one => one.Number != came.Evening)] },
        NoteWritten written => state with { Notes = [.. state.Notes.TakeLast(CampaignState.MostNotes - 1), new CampaignNote(written.Text, written.Secret)] },
        RulesSet set => state with { Rules = set.Rules },
        ClockSet set => state with { TurnEndsAt = set.EndsAt },
        WentAway away => state.With(away.Hero, hero => hero with { Away = true }),
        CameBack back => state.With(back.Hero, hero => hero with { Away = false }),
        Ended ended => Turn(state with { Phase = CampaignPhase.Ended, Ending = ended.Ending, Battle = null, TurnEndsAt = null, Before = null }),
        _ => state,
    };

    private static Evening Answer(Evening evening, EveningAnswered answered) => evening with
    {
        Answers = [.. evening.Answers.Where(one => one.Who.UserId != answered.Who.UserId), new EveningReply(answered.Who, answered.Says)],
    };

    private static CampaignState Pass(CampaignState state, int minutes, bool slept)
    {
        var now = state.Minutes + minutes;
        return state with
        {
            Minutes = now,
            Place = state.Inside is { } inside ? ExpeditionFold.Pass(inside, minutes) : state.Place,
            Heroes = state.Heroes.SetItems(state.Heroes.Where(pair => !pair.Value.Ailments.IsEmpty)
                .Select(pair => KeyValuePair.Create(pair.Key, pair.Value with { Ailments = [.. pair.Value.Ailments.Where(one => one.IsThere(now, slept))] }))),
        };
    }

    private static CampaignState Explore(CampaignState state, PlaceEvent what)
    {
        var after = state with { Place = ExpeditionFold.Apply(state.Place, what) };
        return what is PlaceEvent.Learned or PlaceEvent.Peopled or PlaceEvent.Wandered ? after : Turn(after);
    }

    private static CampaignState Turn(CampaignState state) => state with { Stamp = state.Stamp + 1, Thrown = null };

    private static CampaignState Fight(CampaignState state, BattleEvent what)
    {
        var after = state with { Battle = Battle.Apply(state.Battle ?? BattleState.Initial, what) };
        return what is BattleEvent.TurnStarted or BattleEvent.Acted or BattleEvent.Moved or BattleEvent.Asked or BattleEvent.Spent ? Turn(after) : after;
    }
}
