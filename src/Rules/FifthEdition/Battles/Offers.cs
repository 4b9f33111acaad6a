using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Rules.FifthEdition.Creatures;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>What is legal: each offer is worked out by itself, so that a command asks for its own alone.</summary>
internal static class Offers
{
    private const int MostChoices = 4;

    public const string NickOnce = "mastery.nick";

    /// <summary>Everything but moves.</summary>
    public static ImmutableArray<LegalAction> Acts(BattleState state, Combatant one)
    {
        var all = ImmutableArray.CreateBuilder<LegalAction>();
        if (!one.Stands || one.Sum.Incapacitated) return [];
        foreach (var action in one.Profile.Figures.Actions) Add(Of(state, one, action));
        if (one.Budget.Actions > 0 || one.Budget.Striking) Add(Of(state, one, one.Profile.Figures.Unarmed));
        foreach (var effect in one.Effects)
        {
            if (effect.Waits is LaterAt.OnAction or LaterAt.OnBonusAction) Add(Again(state, one, effect));
        }

        foreach (var key in BasicOffers.Keys)
        {
            Add(BasicOffers.Of(state, one, key, asBonus: false));
            if (one.Profile.BonusBasics.Length > 0) Add(BasicOffers.Of(state, one, key, asBonus: true));
        }

        return all.ToImmutable();

        void Add(LegalAction? legal)
        {
            if (legal is not null) all.Add(legal);
        }
    }

    /// <summary>The actions that can be held back: plain attacks and cantrips.</summary>
    public static IEnumerable<LegalAction> Readied(BattleState state, Combatant one)
    {
        if (!one.Stands || one.Sum.Incapacitated || one.Budget.Actions == 0 || !one.Budget.Reaction || one.Readied is not null || Hindered(one)) yield break;
        _ = state;
        foreach (var action in one.Profile.Figures.Actions)
        {
            if (MayReady(one, action)) yield return new LegalAction(one.Seat, LegalKind.Ready, action.Action.Key, ActionCost.Action);
        }
    }

    public static bool MayReady(Combatant one, ActionFigures action) =>
        action.Action is { Timing: ActionTiming.Action, Aim: AimKind.Creatures, Targets: 1, Harms: true, RangeFeet: > 0, TakesSlot: false, Concentration: false, Use: null }
        && !(action.Action.Verbal && one.Sum.Has(EffectKind.Silenced));

    /// <summary>What a command asks for, where it is legal.</summary>
    public static LegalAction? Find(BattleState state, BattleCommand.Act act)
    {
        var one = state[act.Seat];
        if (!one.Stands || one.Sum.Incapacitated) return null;
        if (AgainOf(one, act.Action) is { } effect) return Again(state, one, effect);
        return one.Profile.Figures.Find(act.Action) is { } figures ? Of(state, one, figures) : BasicOffers.Of(state, one, act.Action, act.AsBonus);
    }

    /// <summary>Whether a command is one of those an offer stands for.</summary>
    public static bool Allows(BattleState state, LegalAction legal, BattleCommand.Act act)
    {
        if (act.Targets.Length < legal.Least || (legal.Targets.IsEmpty && act.Targets.Length > 0)) return false;
        var one = state[act.Seat];
        var figures = FiguresOf(one, act.Action);
        if (act.Slot != 0 && !legal.Slots.Contains(act.Slot)) return false;
        var slot = act.Slot == 0 && !legal.Slots.IsEmpty ? legal.Slots[0] : act.Slot;
        var more = figures is { Action: { Spell: not null, TargetsPerSlot: > 0 } twin } && Metamagics.Of(one).HasFlag(Metamagic.Twinned) ? twin.TargetsPerSlot : 0;
        var most = legal.Most + more + (figures is null ? 0 : figures.Action.TargetsPerSlot * Math.Max(0, slot - figures.Action.SpellLevel));
        if (act.Targets.Length > most) return false;
        for (var i = 0; i < act.Targets.Length; i++)
        {
            if (!legal.Targets.Contains(act.Targets[i])) return false;
            if (!legal.Repeats && act.Targets.IndexOf(act.Targets[i]) < i) return false;
        }

        if (act.Choices.Length > MostChoices || act.Choices.Any(choice => !legal.Choices.Contains(choice, StringComparer.Ordinal))) return false;
        if (act.AsBonus && (figures is not null || legal.Cost != ActionCost.Bonus)) return false;
        return Placed(state, one, legal, act);
    }

    /// <summary>The offer of one action; null where it is not legal now.</summary>
    public static LegalAction? Of(BattleState state, Combatant one, ActionFigures figures)
    {
        if (ActionCosts.Of(one, figures) is not { } cost || !Usable(one, figures)) return null;
        var action = figures.Action;
        foreach (var need in action.Needs)
        {
            if (!Meets(state, one, need)) return null;
        }

        var slots = action.TakesSlot ? Slots(one, figures) : [];
        if (action.TakesSlot && slots.IsEmpty) return null;
        if (action.Aim is AimKind.Creatures or AimKind.Fallen)
        {
            var targets = Targets(state, one, figures);
            if (targets.IsEmpty) return null;
            return new LegalAction(one.Seat, LegalKind.Act, action.Key, cost)
            {
                Targets = targets,
                Least = 1,
                Most = action.Targets,
                Repeats = Repeats(action),
                Slots = slots,
                Choices = action.Choices,
                Destination = figures.Jumps && action.Area is null,
                PlaceFeet = figures.Jumps && action.Area is null ? JumpFeet(figures) : 0,
            };
        }

        var fromSelf = action.Aim == AimKind.AreaFromSelf;
        var jumps = action.Aim == AimKind.Self && (figures.Jumps || figures.Summons);
        return new LegalAction(one.Seat, LegalKind.Act, action.Key, cost)
        {
            Area = action.Area,
            PlaceFeet = action.Aim == AimKind.AreaAtPoint || figures.Summons ? Metamagics.RangeFeet(one, action) : jumps ? JumpFeet(figures) : 0,
            Destination = jumps,
            Directed = action.Area is { } area && AreaForms.IsDirected(area.Shape) && (fromSelf || action.Aim == AimKind.AreaAtPoint),
            Slots = slots,
            Choices = action.Choices,
        };
    }

    /// <summary>Whether an action has uses left and nothing keeps its actor from it.</summary>
    public static bool Usable(Combatant one, ActionFigures figures)
    {
        var action = figures.Action;
        if (action.Use is { } use)
        {
            var spent = one.UsesSpent.GetValueOrDefault(figures.Counter);
            if ((use.PerDay > 0 && spent + action.UseCost > use.PerDay) || ((use.RechargeFrom > 0 || use.AfterRest) && use.PerDay == 0 && spent > 0)) return false;
        }

        if (action.TakesSlot && LowestSlot(one, figures) == 0) return false;
        if (one.Sum.Nothing) return true;
        if (action.Spell is not null && one.Sum.Has(EffectKind.NoSpells)) return false;
        if (action.Verbal && one.Sum.Has(EffectKind.Silenced) && !Metamagics.Of(one).HasFlag(Metamagic.Subtle)) return false;
        return true;
    }

    /// <summary>Seats an action may be aimed at.</summary>
    public static ImmutableArray<int> Targets(BattleState state, Combatant one, ActionFigures figures)
    {
        var action = figures.Action;
        var held = figures.Clings ? Bonds.SharerOf(state, one.Seat) : -1;
        var targets = ImmutableArray.CreateBuilder<int>(state.Combatants.Length);
        foreach (var other in state.Combatants)
        {
            if (!other.Present || (other.Seat == one.Seat && (action.Harms || action.Aim == AimKind.Fallen))) continue;
            var down = other.Health.State is LifeState.Dying or LifeState.Stable or LifeState.Dead;
            if (action.Aim == AimKind.Fallen ? !down : other.Health.State == LifeState.Dead) continue;
            if (other.Seat != one.Seat)
            {
                if (Places.Feet(state, one, other) > Metamagics.RangeFeet(one, action) || !Places.Clear(state, one, other)) continue;
                if (action.Harms && one.Sum.Has(Condition.Charmed) && Reactions.CharmedBy(one, other.Seat)) continue;
                if (action.Magic && !figures.IsAttack && !Places.Sees(state, one, other)) continue;
                if (other.Sum.Has(EffectKind.Spared) && SparedFrom(other, one.Seat, action.Key)) continue;
            }

            if (action.Area is { Shape: AreaShape.Grappled } && !Grips(other, one.Seat)) continue;
            if (held >= 0 && (held != other.Seat || Grips(other, one.Seat))) continue;
            targets.Add(other.Seat);
        }

        return targets.ToImmutable();
    }

    /// <summary>The lowest slot that will do; 0 for none left.</summary>
    public static int LowestSlot(Combatant one, ActionFigures figures)
    {
        for (var level = Math.Max(1, figures.Action.SpellLevel); level <= one.Profile.Slots.Length; level++)
        {
            if (Left(one, level) > 0) return level;
        }

        return 0;
    }

    /// <summary>The effect an "again" key stands for; null for other keys.</summary>
    public static ActiveEffect? AgainOf(Combatant one, string key)
    {
        if (!Battles.Acts.IsAgain(key)) return null;
        foreach (var effect in one.Effects)
        {
            if (effect.Waits is LaterAt.OnAction or LaterAt.OnBonusAction && Battles.Acts.AgainKey(effect.Id) == key) return effect;
        }

        return null;
    }

    /// <summary>The figures behind a key, also of a spell that is used again; null for plain actions.</summary>
    public static ActionFigures? FiguresOf(Combatant one, string key) =>
        AgainOf(one, key) is { } effect ? Origins.Find(one, effect.Origin) : one.Profile.Figures.Find(key);

    /// <summary>Whether something keeps somebody from every action.</summary>
    public static bool Hindered(Combatant one) => !one.Sum.Nothing && (one.Sum.Has(EffectKind.NoActions) || one.Sum.Has(EffectKind.Controlled));

    /// <summary>The offer of a spell that goes on and is used again.</summary>
    public static LegalAction? Again(BattleState state, Combatant one, ActiveEffect effect)
    {
        var bonus = effect.Waits == LaterAt.OnBonusAction;
        if (Hindered(one) || (bonus ? !one.Budget.Bonus : one.Budget.Actions == 0)) return null;
        if (effect.Source != one.Seat || Origins.Find(one, effect.Origin) is not { } figures || effect.Step < 0 || figures.Steps[effect.Step] is not AutomationNode.Later later) return null;
        var legal = new LegalAction(one.Seat, LegalKind.Act, Battles.Acts.AgainKey(effect.Id), bonus ? ActionCost.Bonus : ActionCost.Action);
        var wanted = ActionAims.TargetsOf(later.Do);
        if (wanted == 0) return legal;
        var targets = ImmutableArray.CreateBuilder<int>();
        foreach (var other in state.Combatants)
        {
            if (other.Seat == one.Seat || !other.Present || other.Health.State == LifeState.Dead) continue;
            if (Places.Feet(state, one, other) <= Math.Max(30, figures.Action.RangeFeet) && Places.Clear(state, one, other)) targets.Add(other.Seat);
        }

        return targets.Count == 0 ? null : legal with { Targets = targets.ToImmutable(), Least = 1, Most = wanted };
    }

    private static bool Placed(BattleState state, Combatant one, LegalAction legal, BattleCommand.Act act)
    {
        if (legal.Directed != act.Toward is not null) return false;
        if (act.Toward is { } toward && (toward == default || Math.Abs((long)toward.East) > 1_000 || Math.Abs((long)toward.South) > 1_000)) return false;
        if (legal.PlaceFeet == 0) return act.At is null;
        if (act.At is not { } at) return legal.Destination;
        if (at.X < 0 || at.Y < 0 || at.X >= 2 * state.Map.Width || at.Y >= 2 * state.Map.Height) return false;
        var cell = new Dungeons.Cell(at.X / 2, at.Y / 2);
        if (GridDistance.Feet(one.Space, new Footprint(cell), state.Map.Diagonals) > legal.PlaceFeet) return false;
        return legal.Destination || state.Field!.Open || LineOfSight.Between(state.Map, one.Space, new Footprint(cell));
    }

    private static int JumpFeet(ActionFigures figures)
    {
        var most = 0;
        foreach (var step in figures.Steps)
        {
            if (step is AutomationNode.Move { Kind: Automation.MoveKind.Teleport or Automation.MoveKind.Jump or Automation.MoveKind.Place } move) most = Math.Max(most, move.Feet == 0 ? 60 : move.Feet);
        }

        return most;
    }

    private static bool Repeats(CombatAction action)
    {
        if (action.Targets < 2) return false;
        foreach (var step in action.Do)
        {
            if (step is AutomationNode.Repeat) return true;
        }

        return false;
    }

    private static ImmutableArray<int> Slots(Combatant one, ActionFigures figures)
    {
        if (one.Budget.CastWithSlot) return [];
        var slots = ImmutableArray.CreateBuilder<int>();
        for (var level = Math.Max(1, figures.Action.SpellLevel); level <= one.Profile.Slots.Length; level++)
        {
            if (Left(one, level) > 0) slots.Add(level);
        }

        return slots.ToImmutable();
    }

    private static int Left(Combatant one, int level) =>
        one.Profile.Slots[level - 1] - (level <= one.SlotsSpent.Length ? one.SlotsSpent[level - 1] : 0);

    private static bool Meets(BattleState state, Combatant one, string need) => need switch
    {
        "in-shadow" => state.Air.Sight.LightAt(one.At) != LightLevel.Bright,
        Metamagics.One => Metamagics.MayShape(one),
        "shaped" => one.Shape is not null,
        "after-bonus" => !one.Budget.Bonus,
        "raging" => one.Effects.Any(effect => effect.Origin == "rage"),
        "reckless" => one.Effects.Any(effect => effect.Origin == "reckless-attack"),
        _ => true,
    };

    private static bool SparedFrom(Combatant other, int seat, string key)
    {
        foreach (var effect in other.Effects)
        {
            if (effect.Kind == EffectKind.Spared && effect.Source == seat && effect.Origin == key) return true;
        }

        return false;
    }

    private static bool Grips(Combatant other, int seat)
    {
        foreach (var effect in other.Effects)
        {
            if (effect.Condition == Condition.Grappled && effect.Source == seat) return true;
        }

        return false;
    }
}
