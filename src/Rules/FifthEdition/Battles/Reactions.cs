using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>Reactions: of those nobody plays, and of players who did not want to be asked, their minds decide; the others are asked.</summary>
internal static class Reactions
{
    private const string Shield = "shield";
    private const string Counterspell = "counterspell";

    /// <summary>Whether somebody can react now.</summary>
    public static bool Has(Combatant one) =>
        one.Budget.Reaction && one.Stands && (one.Sum.Nothing || (!one.Sum.Incapacitated && !one.Sum.Has(EffectKind.NoReactions) && !one.Sum.Has(EffectKind.NoActions)));

    /// <summary>The melee attack somebody would make against a mover; null for none.</summary>
    public static ActionFigures? Strike(BattleState state, Combatant one, Combatant mover)
    {
        ActionFigures? best = null;
        foreach (var action in one.Profile.Figures.Actions)
        {
            if (action.Reach == 0 || action.Action.Timing != ActionTiming.Action || action.Action.Use is not null || action.Action.Spell is not null) continue;
            if (best is null || action.Worth > best.Worth) best = action;
        }

        _ = state;
        if (one.Sum.Has(Condition.Charmed) && CharmedBy(one, mover.Seat)) return null;
        return best ?? (one.Profile.DiesAtZero ? null : one.Profile.Figures.Unarmed);
    }

    public static bool CharmedBy(Combatant one, int seat)
    {
        foreach (var effect in one.Effects)
        {
            if (effect.Condition == Condition.Charmed && effect.Source == seat) return true;
        }

        return false;
    }

    /// <summary>An opportunity attack (SRD 5.2, "Opportunity Attacks").</summary>
    public static void Opportunity(BattleStory story, int seat, int mover)
    {
        var one = story[seat];
        if (!Has(one) || !story[mover].Stands || Strike(story.State, one, story[mover]) is not { } strike) return;
        if (one.AsksReactions && story.Ask(seat, "leaves-reach", mover, [strike.Action.Key], 0) is null) return;
        React(story, seat, strike, [mover], [], story[mover].Profile.Figures.Has(FeatureTrait.EscapeTheHorde) ? RollMode.Disadvantage : RollMode.Normal);
    }

    /// <summary>What a reaction adds to the armor class of somebody about to be hit.</summary>
    /// <param name="total">What the attack roll came to.</param>
    public static int Deflect(BattleStory story, int seat, int by, int total, int armor, bool melee)
    {
        var one = story[seat];
        if (one.Profile.Figures.Reactions.IsEmpty || !Has(one)) return 0;
        foreach (var action in one.Profile.Figures.Reactions)
        {
            var (raise, choice) = Raise(one, action);
            if (raise == 0 || total >= armor + raise || !Offers.Usable(one, action) || (!melee && choice is null && action.Action.Spell is null)) continue;
            if (!Places.Sees(story.State, one, story[by])) continue;
            if (one.AsksReactions && story.Ask(seat, "hit", by, [action.Action.Key], total) is null) continue;
            var before = Strikes.ArmorOf(one);
            React(story, seat, action, [by], choice is null ? [] : [choice]);
            return Strikes.ArmorOf(story[seat]) - before;
        }

        return 0;
    }

    /// <summary>Whether somebody breaks a spell while it is cast.</summary>
    public static bool Counter(BattleStory story, int caster, ActionFigures spell, int slot)
    {
        if (spell.Action.Spell is null || spell.Action.Spell == Counterspell) return false;
        foreach (var one in story.State.Combatants)
        {
            if (one.Side == story[caster].Side || one.Profile.Figures.Reactions.IsEmpty || !Has(one)) continue;
            foreach (var action in one.Profile.Figures.Reactions)
            {
                var named = action.Action.Spell == Counterspell;
                if ((!named && !Casts(action, Counterspell)) || !Offers.Usable(one, action)) continue;
                if (Places.Feet(story.State, one, story[caster]) > 60 || !Places.Sees(story.State, one, story[caster])) continue;
                if (one.AsksReactions ? story.Ask(one.Seat, "casts", caster, [action.Action.Key], Math.Max(slot, spell.Action.SpellLevel)) is null : !Reflexes.Counters(spell, slot)) continue;
                Pay(story, one.Seat, action, [caster]);
                var dc = action.Action.SaveDc ?? one.Profile.SaveDc;
                if (Tests.Save(story, caster, Ability.Constitution, dc, SpellActions.KeyOf(Counterspell), out _, magic: true, weight: 2_000)) break;
                story.Tell(new BattleEvent.Countered(caster, spell.Action.Key, one.Seat));
                return true;
            }
        }

        return false;
    }

    /// <summary>Somebody may soften the damage that is about to arrive.</summary>
    /// <param name="struck">Whether an attack deals it.</param>
    public static void Soften(BattleStory story, int seat, int by, DamageRoll roll, bool struck)
    {
        var one = story[seat];
        if (by < 0 || by == seat || one.Profile.Figures.Reactions.IsEmpty || !Has(one)) return;
        foreach (var action in one.Profile.Figures.Reactions)
        {
            if (!action.Softens || !Offers.Usable(one, action) || !Answers(action, roll, struck)) continue;
            if (one.AsksReactions ? story.Ask(seat, "damage", by, [action.Action.Key], roll.Total) is null : !Reflexes.Softens(one, roll.Total)) continue;
            // Of a choice among types, the damage at hand decides.
            React(story, seat, action, [seat], [RuleKeys.Of(roll.Parts[0].Dice.Type)]);
            return;
        }
    }

    /// <summary>A blow that was caught altogether goes back to whoever dealt it (SRD 5.2, "Deflect Attacks").</summary>
    public static void Redirect(BattleStory story, int seat, int by)
    {
        var one = story[seat];
        if (by < 0 || by == seat || !story[by].Stands || story.Depth > 2) return;
        foreach (var action in one.Profile.Figures.Reactions)
        {
            if (!action.Action.Returns || !Offers.Usable(one, action) || Places.Feet(story.State, one, story[by]) > action.Action.RangeFeet) continue;
            if (one.AsksReactions && story.Ask(seat, "caught", by, [action.Action.Key], 0) is null) continue;
            story.Depth++;
            Acts.PayUses(story, seat, action, 0);
            new StepRun(story, seat, action, [by], 0).Run();
            story.Depth--;
            return;
        }
    }

    /// <summary>Whether a softening reaction is for damage like this.</summary>
    private static bool Answers(ActionFigures action, DamageRoll roll, bool struck)
    {
        if (action.Action.AfterHit && !struck) return false;
        foreach (var step in action.Steps)
        {
            if (step is AutomationNode.Effect { Kind: EffectKind.DamageReduction, Types.IsEmpty: false } effect && !roll.Parts.Any(part => effect.Types.Contains(part.Dice.Type))) return false;
        }

        return true;
    }

    /// <summary>Somebody was hurt and may strike back.</summary>
    public static void Hurt(BattleStory story, int seat, int by, int total)
    {
        var one = story[seat];
        if (by < 0 || by == seat || one.Profile.Figures.Reactions.IsEmpty || !Has(one) || story.Depth > 2) return;
        foreach (var action in one.Profile.Figures.Reactions)
        {
            if (Raise(one, action).Amount > 0 || action.Softens || action.Action.Returns || !action.StrikesBack || !Offers.Usable(one, action)) continue;
            var splits = action.Splits;
            if (!splits && (!story[by].Stands || story[by].Side == one.Side || Places.Feet(story.State, one, story[by]) > Math.Max(5, action.Action.RangeFeet))) continue;
            if (one.AsksReactions && story.Ask(seat, "hurt", by, [action.Action.Key], total) is null) continue;
            story.Depth++;
            React(story, seat, action, [by], []);
            story.Depth--;
            return;
        }
    }

    /// <summary>Somebody ended a move: those who waited for it strike.</summary>
    public static void Came(BattleStory story, int mover) => Trigger(story, ReadyTrigger.FoeComesNear, mover);

    /// <summary>Runs readied actions.</summary>
    public static void Trigger(BattleStory story, ReadyTrigger trigger, int by)
    {
        foreach (var one in story.State.Combatants)
        {
            if (one.Readied is not { } readied || readied.When != trigger || one.Seat == by || !Has(story[one.Seat])) continue;
            var foe = story[by].Side != one.Side;
            if (foe == (trigger == ReadyTrigger.FriendEnds)) continue;
            if (one.Profile.Figures.Find(readied.Then.Action) is not { } action) continue;
            var target = trigger == ReadyTrigger.FriendEnds ? Moves.NearestFoe(story.State, one.Seat)?.Seat ?? -1 : by;
            if (target < 0 || !Offers.Targets(story.State, story[one.Seat], action).Contains(target)) continue;
            if (one.AsksReactions && story.Ask(one.Seat, "readied", by, [action.Action.Key], 0) is null) continue;
            story.Tell(new BattleEvent.Readied(one.Seat, null));
            React(story, one.Seat, action, [target], readied.Then.Choices);
        }
    }

    private static void React(BattleStory story, int seat, ActionFigures action, ImmutableArray<int> targets, ImmutableArray<string> choices, RollMode more = RollMode.Normal)
    {
        var slot = Pay(story, seat, action, targets);
        new StepRun(story, seat, action, targets, slot) { Choices = choices, More = more }.Run();
    }

    private static int Pay(BattleStory story, int seat, ActionFigures action, ImmutableArray<int> targets)
    {
        var budget = story[seat].Budget;
        var keeps = story[seat].Profile.Figures.Has(CreatureTrait.Reactive) && story.State.Active != seat;
        var slot = action.Action.TakesSlot ? Offers.LowestSlot(story[seat], action) : action.Action.CastAs;
        story.Tell(new BattleEvent.Acted(seat, action.Action.Key, ActionCost.Reaction, targets, budget with { Reaction = keeps }) { Slot = slot });
        Acts.PayUses(story, seat, action, slot);
        return slot;
    }

    /// <summary>How much a reaction adds to armor class, and the option to choose for it.</summary>
    private static (int Amount, string? Choice) Raise(Combatant one, ActionFigures action)
    {
        foreach (var step in action.Steps)
        {
            if (step is AutomationNode.Effect { Kind: EffectKind.ArmorClass } effect) return (effect.Amount, null);
            if (step is AutomationNode.Cast { Spell: Shield } && Origins.Spell(one, Shield) is { } spell) return (Raise(one, spell).Amount, Shield);
        }

        return (0, null);
    }

    private static bool Casts(ActionFigures action, string spell)
    {
        foreach (var step in action.Steps)
        {
            if (step is AutomationNode.Cast cast && cast.Spell == spell) return true;
        }

        return false;
    }
}
