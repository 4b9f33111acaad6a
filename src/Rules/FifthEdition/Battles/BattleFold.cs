using System.Collections.Immutable;
using System.Diagnostics;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>The state after each event. It only writes down what the event says.</summary>
internal static class BattleFold
{
    public static BattleState Apply(BattleState state, BattleEvent happened) => happened switch
    {
        BattleEvent.TurnStarted started => With(state, state[started.Seat] with { Budget = started.Budget }) with { Turn = started.Turn, Zones = Untouched(state.Zones) },
        BattleEvent.TurnEnded => state,
        BattleEvent.Acted acted => With(state, state[acted.Seat] with { Budget = acted.Budget }),
        BattleEvent.Spent spent => With(state, state[spent.Seat] with { Budget = spent.Budget }),
        BattleEvent.Moved moved => With(state, state[moved.Seat] with { At = moved.Path[^1], Squeezed = moved.Squeezed, Budget = moved.Budget }, moves: true),
        BattleEvent.Attacked or BattleEvent.Saved => Struck(state),
        BattleEvent.Missed or BattleEvent.Checked or BattleEvent.Rescued or BattleEvent.StoodFast or BattleEvent.Spared or BattleEvent.Countered
            or BattleEvent.Thrown or BattleEvent.Chosen or BattleEvent.Told => state,
        BattleEvent.Hurt hurt => With(Struck(state), After(state[hurt.Seat], hurt)),
        BattleEvent.Healed healed => With(state, state[healed.Seat] with { Health = healed.After }),
        BattleEvent.HealthChanged changed => With(state, state[changed.Seat] with { Health = changed.After }),
        BattleEvent.DeathSaved saved => With(state, state[saved.Seat] with { Health = saved.After }),
        BattleEvent.EffectBegan began => With(state, state[began.Seat] with { Effects = state[began.Seat].Effects.Add(began.Effect) }) with { LastId = Math.Max(state.LastId, began.Effect.Id) },
        BattleEvent.EffectChanged changed => With(state, state[changed.Seat] with { Effects = Exchanged(state[changed.Seat].Effects, changed.Effect) }),
        BattleEvent.EffectEnded ended => With(state, state[ended.Seat] with { Effects = Without(state[ended.Seat].Effects, ended.Effect) }),
        BattleEvent.RegenerationHeld held => With(state, state[held.Seat] with { RegenerationStopped = false }),
        BattleEvent.LairCounted counted => state with { LairRound = counted.Round },
        BattleEvent.RoundStarted started => state with { Round = started.Round },
        BattleEvent.Resisted resisted => With(state, state[resisted.Seat] with { Resistances = resisted.Remaining }),
        BattleEvent.UseSpent use => With(state, state[use.Seat] with { UsesSpent = state[use.Seat].UsesSpent.SetItem(use.Counter, use.Total) }),
        BattleEvent.SlotSpent slot => With(state, state[slot.Seat] with { SlotsSpent = Spent(state[slot.Seat].SlotsSpent, slot.Level) }),
        BattleEvent.Recharged { Ready: true } back => With(state, state[back.Seat] with { UsesSpent = state[back.Seat].UsesSpent.Remove(back.Action) }),
        BattleEvent.Recharged => state,
        BattleEvent.ExhaustionSet set => With(state, state[set.Seat] with { Exhaustion = set.Level }),
        BattleEvent.Readied readied => With(state, state[readied.Seat] with { Readied = readied.Action }),
        BattleEvent.ShapeChanged shape => With(state, state[shape.Seat] with { Shape = shape.Shape, Health = shape.After }),
        BattleEvent.Left left => With(state, state[left.Seat] with { Gone = left.Why }),
        BattleEvent.ZoneLaid laid => Laid(state, laid.Zone),
        BattleEvent.ZoneEnded ended => state with { Zones = state.Zones.RemoveAll(zone => zone.Id == ended.Zone) },
        BattleEvent.CastingBegan began => state with { Castings = state.Castings.Add(began.Casting), LastId = Math.Max(state.LastId, began.Casting.Id) },
        BattleEvent.CastingCounted counted => state with { Castings = [.. state.Castings.Select(casting => casting.Id == counted.Casting ? casting with { Rounds = counted.Rounds } : casting)] },
        BattleEvent.CastingEnded ended => Over(state, ended.Casting),
        BattleEvent.Begun begun => Opened(begun),
        BattleEvent.Joined joined => Joined(state, joined),
        BattleEvent.InitiativeRolled rolled => With(state, state[rolled.Seat] with { Initiative = rolled.Total }),
        BattleEvent.Ordered ordered => state with { Order = ordered.Order, Turn = -1 },
        BattleEvent.Asked asked => state with { Question = asked.Question },
        BattleEvent.Answered => state with { Question = null },
        BattleEvent.Redrawn redrawn => state with { Field = redrawn.Field },
        BattleEvent.Ended ended => state with { Phase = BattlePhase.Ended, Winner = ended.Winner, Question = null },
        _ => throw new UnreachableException(happened.GetType().Name),
    };

    private static BattleState Struck(BattleState state) => state.LastBlow == state.Round ? state : state with { LastBlow = state.Round };

    private static BattleState With(BattleState state, Combatant one, bool moves = false)
    {
        var combatants = state.Combatants.SetItem(one.Seat, one);
        // Zones that go with somebody are looked at anew where it moves.
        return moves && !state.Zones.IsEmpty ? state with { Combatants = combatants, Zones = state.Zones } : state with { Combatants = combatants };
    }

    private static Combatant After(Combatant one, BattleEvent.Hurt hurt) => one with
    {
        Health = hurt.After,
        HurtBy = hurt.By >= 0 && hurt.By != hurt.Seat ? hurt.By : one.HurtBy,
        RegenerationStopped = one.RegenerationStopped || hurt.StopsRegeneration,
    };

    private static BattleState Opened(BattleEvent.Begun begun) => BattleState.Initial with
    {
        Phase = BattlePhase.Fighting,
        Field = begun.Field,
        Rules = begun.Rules,
        Combatants = begun.Combatants,
        Sunlight = begun.Sunlight,
        InLair = begun.InLair,
    };

    private static BattleState Joined(BattleState state, BattleEvent.Joined joined)
    {
        var active = state.Active;
        return state with
        {
            Combatants = state.Combatants.Add(joined.Combatant),
            Order = joined.Order,
            Turn = active < 0 ? state.Turn : joined.Order.IndexOf(active),
        };
    }

    private static ImmutableArray<BattleZone> Untouched(ImmutableArray<BattleZone> zones)
    {
        if (zones.IsEmpty) return zones;
        return [.. zones.Select(zone => zone.Touched.IsEmpty ? zone : zone with { Touched = [] })];
    }

    private static BattleState Laid(BattleState state, BattleZone zone)
    {
        var at = -1;
        for (var i = 0; i < state.Zones.Length; i++)
        {
            if (state.Zones[i].Id == zone.Id) at = i;
        }

        return state with
        {
            Zones = at >= 0 ? state.Zones.SetItem(at, zone) : state.Zones.Add(zone),
            LastId = Math.Max(state.LastId, zone.Id),
        };
    }

    /// <summary>A casting ends with everything that hangs on it.</summary>
    private static BattleState Over(BattleState state, int casting)
    {
        var combatants = state.Combatants;
        for (var seat = 0; seat < combatants.Length; seat++)
        {
            var one = combatants[seat];
            if (Carries(one.Effects, casting)) one = one with { Effects = one.Effects.RemoveAll(effect => effect.Casting == casting) };
            if (one.Casting == casting && one.Gone is null) one = one with { Gone = LeaveReason.Vanished };
            if (!ReferenceEquals(one, combatants[seat])) combatants = combatants.SetItem(seat, one);
        }

        return state with
        {
            Combatants = combatants,
            Castings = state.Castings.RemoveAll(one => one.Id == casting),
            Zones = state.Zones.RemoveAll(zone => zone.Casting == casting),
        };
    }

    private static bool Carries(ImmutableArray<ActiveEffect> effects, int casting)
    {
        foreach (var effect in effects)
        {
            if (effect.Casting == casting) return true;
        }

        return false;
    }

    private static ImmutableArray<ActiveEffect> Exchanged(ImmutableArray<ActiveEffect> effects, ActiveEffect changed)
    {
        for (var i = 0; i < effects.Length; i++)
        {
            if (effects[i].Id == changed.Id) return effects.SetItem(i, changed);
        }

        return effects;
    }

    private static ImmutableArray<ActiveEffect> Without(ImmutableArray<ActiveEffect> effects, int id)
    {
        for (var i = 0; i < effects.Length; i++)
        {
            if (effects[i].Id == id) return effects.RemoveAt(i);
        }

        return effects;
    }

    private static ImmutableArray<int> Spent(ImmutableArray<int> spent, int level)
    {
        var all = spent.Length == 9 ? spent : [.. Enumerable.Range(0, 9).Select(i => i < spent.Length ? spent[i] : 0)];
        return all.SetItem(level - 1, all[level - 1] + 1);
    }
}
