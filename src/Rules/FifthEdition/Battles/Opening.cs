using System.Collections.Immutable;
using Guildhall.Core.Results;
using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Rules.FifthEdition.Content;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>How a battle begins, and how somebody joins it.</summary>
internal static class Opening
{
    /// <summary>Where Heroic Inspiration comes from.</summary>
    public const string HeroicInspiration = "heroic-inspiration";

    /// <summary>A die that hardly ever ties again.</summary>
    private const int TieSides = 1_000;

    private const int LongestName = 64;
    private const int MostSides = 8;

    public static Refusal? Forbid(BattleSetup setup)
    {
        if (setup.Entrants.IsDefaultOrEmpty || setup.Entrants.Length > Battle.MostCombatants) return Refusal.Of("battle.entrants", ("most", Battle.MostCombatants));
        if (setup.Rules.MostRounds is < 1 or > 1_000) return Refusal.Of("battle.rounds");
        var map = setup.Field.Map;
        List<Footprint> taken = [];
        for (var i = 0; i < setup.Entrants.Length; i++)
        {
            var entrant = setup.Entrants[i];
            for (var j = 0; j < i; j++)
            {
                if (setup.Entrants[j].Name == entrant.Name) return Refusal.Of("battle.name", ("name", entrant.Name));
            }

            if (ForbidEntrant(entrant) is { } refusal) return refusal;
            var space = Footprint.Of(entrant.At, CombatProfile.Of(entrant.Source).Size);
            if (space.Cells().Any(cell => !map.Contains(cell) || map[cell].IsSolid()) || taken.Exists(space.Overlaps)) return Refusal.Of("battle.place", ("name", entrant.Name));
            taken.Add(space);
        }

        return null;
    }

    public static Refusal? ForbidEntrant(Entrant entrant)
    {
        if (entrant.Name.Length is 0 or > LongestName) return Refusal.Of("battle.name", ("name", entrant.Name));
        if (entrant.Side is < 0 or >= MostSides) return Refusal.Of("battle.side", ("most", MostSides));
        return entrant.Source is CombatantSource.Creature creature && !Compendium.Creatures.TryFind(creature.Key, out _) ? Refusal.Of("battle.unknown-creature", ("creature", creature.Key)) : null;
    }

    public static void Begin(BattleStory story, BattleSetup setup)
    {
        var combatants = ImmutableArray.CreateBuilder<Combatant>(setup.Entrants.Length);
        foreach (var entrant in setup.Entrants) combatants.Add(Seated(entrant, combatants.Count, setup.InLair));
        var field = setup.Field.Map.Diagonals == setup.Rules.Diagonals ? setup.Field : new Battlefield(setup.Field.Map.With(setup.Rules.Diagonals));
        story.Tell(new BattleEvent.Begun(field, setup.Rules, combatants.ToImmutable(), setup.Sunlight, setup.InLair));
        for (var seat = 0; seat < setup.Entrants.Length; seat++)
        {
            Arm(story, seat);
            if (setup.Entrants[seat].Reserves is { Inspired: true }) Inspire(story, seat);
        }

        Initiatives(story);
        for (var seat = 0; seat < setup.Entrants.Length; seat++) Regain(story, seat);
        story.Tell(new BattleEvent.Ordered(Ordered(story)));
        story.Tell(new BattleEvent.RoundStarted(1));
        foreach (var one in story.State.Combatants)
        {
            if (one.Health.Current == 0) Harm.Fall(story, one.Seat);
        }
    }

    public static void Join(BattleStory story, Entrant entrant)
    {
        var newcomer = Seated(entrant, story.State.Combatants.Length, story.State.InLair);
        var order = story.State.Order;
        // The order without it first, so that its roll can be told; its place follows from the roll.
        story.Tell(new BattleEvent.Joined(newcomer, order.Add(newcomer.Seat)));
        Arm(story, newcomer.Seat);
        if (entrant.Reserves is { Inspired: true }) Inspire(story, newcomer.Seat);
        Roll(story, newcomer.Seat);
        Regain(story, newcomer.Seat);
        var active = story.State.Active;
        var sorted = With(order, story.State, newcomer.Seat);
        story.Tell(new BattleEvent.Ordered(sorted));
        if (active >= 0) story.Tell(new BattleEvent.TurnStarted(active, sorted.IndexOf(active), story[active].Budget));
    }

    /// <summary>Lets a newcomer's traits wait for their moments: auras, what happens at its death.</summary>
    public static void Arm(BattleStory story, int seat)
    {
        foreach (var feature in story[seat].Profile.Figures.Features)
        {
            var run = new StepRun(story, seat, feature, [], 0);
            foreach (var step in feature.Action.Do)
            {
                if (step is AutomationNode.Later) run.All([step], new StepMoment(seat));
                else if (step is AutomationNode.Effect { Kind: EffectKind.Light or EffectKind.SlowGround } around) Zones.Surround(story, seat, feature.Action.Key, around);
            }
        }
    }

    /// <summary>Gives Heroic Inspiration: a failed test may be thrown again.</summary>
    public static void Inspire(BattleStory story, int seat) =>
        Lasting.Begin(story, seat, new ActiveEffect(0, seat, HeroicInspiration) { Kind = EffectKind.Inspiration, Uses = 1, Until = SpanEnd.Removed });

    /// <summary>What comes back with the throw for initiative; what must be paid for comes back where half of it is gone.</summary>
    private static void Regain(BattleStory story, int seat)
    {
        foreach (var regain in story[seat].Profile.Regains)
        {
            var spent = story[seat].UsesSpent.GetValueOrDefault(regain.Counter);
            if (regain.Maximum - spent >= regain.UpTo) continue;
            if (regain.Counted is { } counted)
            {
                var used = story[seat].UsesSpent.GetValueOrDefault(counted);
                if (used >= regain.Uses || spent * 2 < regain.Maximum) continue;
                story.Tell(new BattleEvent.UseSpent(seat, counted, used + 1));
            }

            story.Tell(new BattleEvent.UseSpent(seat, regain.Counter, Math.Max(0, regain.Maximum - regain.UpTo)));
            if (!regain.Do.IsEmpty) new StepRun(story, seat, new ActionFigures(story[seat].Profile, new CombatAction { Key = regain.Key, Do = regain.Do }), [seat], 0).Run();
        }
    }

    private static Combatant Seated(Entrant entrant, int seat, bool inLair)
    {
        var profile = CombatProfile.Of(entrant.Source);
        var reserves = entrant.Reserves ?? new CombatReserves();
        var most = Math.Max(1, reserves.MaximumHitPoints ?? profile.HitPoints);
        var now = Math.Clamp(reserves.HitPoints ?? most, 0, most);
        var state = now > 0 ? LifeState.Standing : profile.DiesAtZero ? LifeState.Dead : LifeState.Dying;
        return new Combatant(seat, entrant.Name, entrant.Source, entrant.Side, entrant.At, new Vitality(most, now, Math.Max(0, reserves.Temporary), state, 0, 0))
        {
            Played = entrant.Played,
            AsksReactions = entrant.Played && entrant.AsksReactions,
            Surprised = entrant.Surprised,
            Mind = entrant.Mind,
            Exhaustion = Math.Clamp(reserves.Exhaustion, 0, ConditionTable.DeadlyExhaustion - 1),
            SlotsSpent = reserves.SlotsSpent,
            UsesSpent = reserves.UsesSpent,
            Resistances = profile.LegendaryResistance == 0 ? 0 : Math.Max(0, profile.LegendaryResistance + (inLair ? 1 : 0) - reserves.ResistancesSpent),
        };
    }

    private static void Initiatives(BattleStory story)
    {
        var rule = story.State.Rules.Initiative;
        if (rule == InitiativeRule.Sides)
        {
            BySides(story);
            return;
        }

        foreach (var one in story.State.Combatants)
        {
            if (rule == InitiativeRule.AlikeTogether && !one.Played && Alike(story.State, one) is { } first)
            {
                story.Tell(new BattleEvent.InitiativeRolled(one.Seat, null, one.Profile.Initiative, first.Initiative));
                continue;
            }

            Roll(story, one.Seat);
        }
    }

    private static Combatant? Alike(BattleState state, Combatant one)
    {
        for (var seat = 0; seat < one.Seat; seat++)
        {
            var other = state[seat];
            if (!other.Played && other.Side == one.Side && other.Surprised == one.Surprised && other.Profile.Key == one.Profile.Key) return other;
        }

        return null;
    }

    private static void Roll(BattleStory story, int seat)
    {
        var one = story[seat];
        var bonus = one.Profile.Initiative + Tests.Penalty(one) + Lasting.Flat(one, EffectKind.Initiative);
        var mode = RollModes.Combine(one.Profile.InitiativeAdvantage || one.Sum.Has(Condition.Invisible), one.Surprised || one.Sum.Incapacitated);
        if (story.State.Rules.Initiative == InitiativeRule.Score)
        {
            var shift = mode == RollMode.Advantage ? 5 : mode == RollMode.Disadvantage ? -5 : 0;
            story.Tell(new BattleEvent.InitiativeRolled(seat, null, bonus, 10 + bonus + shift));
            return;
        }

        var roll = Tests.Throw(story, one, mode);
        story.Tell(new BattleEvent.InitiativeRolled(seat, roll, bonus, roll.Natural + bonus));
    }

    private static void BySides(BattleStory story)
    {
        foreach (var side in story.State.Combatants.Select(one => one.Side).Distinct().Order().ToList())
        {
            var best = story.State.Combatants.Where(one => one.Side == side).OrderByDescending(one => one.Profile.Initiative).ThenBy(one => one.Seat).First();
            Roll(story, best.Seat);
            var total = story[best.Seat].Initiative;
            foreach (var one in story.State.Combatants)
            {
                if (one.Side == side && one.Seat != best.Seat) story.Tell(new BattleEvent.InitiativeRolled(one.Seat, null, one.Profile.Initiative, total));
            }
        }
    }

    /// <summary>From the highest; ties by bonus, those of several sides by a throw of each side, friends by seat: who sits first has no edge.</summary>
    private static ImmutableArray<int> Ordered(BattleStory story)
    {
        var order = ImmutableArray.CreateBuilder<int>(story.State.Combatants.Length);
        var ties = story.State.Combatants
            .GroupBy(one => (one.Initiative, one.Profile.Initiative))
            .OrderByDescending(tie => tie.Key.Item1)
            .ThenByDescending(tie => tie.Key.Item2);
        foreach (var tie in ties)
        {
            var sides = tie.Select(one => one.Side).Distinct().Order().ToList();
            var thrown = sides.Count > 1 ? sides.ToDictionary(side => side, _ => story.Dice.Roll(TieSides)) : null;
            order.AddRange(tie.OrderByDescending(one => thrown?[one.Side] ?? 0).ThenBy(one => one.Seat).Select(one => one.Seat));
        }

        return order.MoveToImmutable();
    }

    /// <summary>The order with a newcomer in it: behind all who are as quick.</summary>
    private static ImmutableArray<int> With(ImmutableArray<int> order, BattleState state, int newcomer)
    {
        var one = state[newcomer];
        var at = 0;
        while (at < order.Length && (state[order[at]].Initiative, state[order[at]].Profile.Initiative).CompareTo((one.Initiative, one.Profile.Initiative)) >= 0) at++;
        return order.Insert(at, newcomer);
    }
}
