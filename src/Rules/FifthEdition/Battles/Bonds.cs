using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>What binds somebody to somebody else: webs and grips, and a shared life.</summary>
internal static class Bonds
{
    /// <summary>Who shares its summoner's life is healed along with it, beside it.</summary>
    public static void Heal(BattleStory story, int seat, string origin, int amount)
    {
        foreach (var one in story.State.Combatants)
        {
            if (one.SummonedBy == seat && one.Present && one.Profile.Figures.Has(CreatureTrait.LifeBond) && Places.Near(story.State, one, story[seat])) Harm.Heal(story, one.Seat, seat, origin, [], amount);
        }
    }

    /// <summary>Who takes the other half of what harms somebody that clings to it; −1 for nobody.</summary>
    public static int SharerOf(BattleState state, int seat)
    {
        foreach (var other in state.Combatants)
        {
            if (!other.Sum.Has(EffectKind.SharesHarm) || !other.Present) continue;
            foreach (var effect in other.Effects)
            {
                if (effect.Kind == EffectKind.SharesHarm && effect.Source == seat) return other.Seat;
            }
        }

        return -1;
    }

    /// <summary>Takes along whoever clings to somebody that moved; lets go where the clinger itself moved away.</summary>
    public static void Cling(BattleStory story, int seat)
    {
        foreach (var effect in story[seat].Effects)
        {
            if (effect.Kind == EffectKind.Attached && effect.Source != seat && story[effect.Source].Stands && !Places.Near(story.State, story[seat], story[effect.Source])) Shoving.Set(story, effect.Source, story[seat].At, 4, MoveCause.Forced);
        }

        foreach (var other in story.State.Combatants)
        {
            if (other.Seat == seat || !other.Sum.Has(EffectKind.Attached) || Places.Near(story.State, story[seat], other)) continue;
            foreach (var effect in other.Effects)
            {
                if (effect.Kind == EffectKind.Attached && effect.Source == seat) Lasting.Free(story, other.Seat, effect, EndReason.Escaped);
            }
        }
    }

    /// <summary>Deals the other half: as much as arrived at whoever clings.</summary>
    public static void Pass(BattleStory story, int seat, int by, string origin, ImmutableArray<DamageTaken> taken) =>
        Harm.Deal(story, seat, by, origin, new DamageRoll(false, [.. taken.Select(part => new DamagePart(origin, new DamageDice(0, 1, part.Amount, part.Type), [], []))]));

    /// <summary>What the step that laid a grip says of it; null where no step did.</summary>
    public static AutomationNode.Lay? Of(BattleStory story, ActiveEffect grip) =>
        grip.Step >= 0 && grip.Source >= 0 && Origins.Find(story[grip.Source], grip.Origin) is { } figures ? figures.Steps[grip.Step] as AutomationNode.Lay : null;

    /// <summary>A blow at what binds: the best in melee of those it does not shrug off.</summary>
    public static void Tear(BattleStory story, int seat, ActiveEffect grip)
    {
        var one = story[seat];
        var lay = Of(story, grip);
        var best = Blow(one, lay);
        var attack = best.First!;
        var (advantage, disadvantage) = (false, false);
        ActiveSum.OnAttack(one.Sum.Conditions, 0, near: true, ref advantage, ref disadvantage);
        var d20 = D20Roll.Throw(story.Dice, RollModes.Combine(advantage, disadvantage));
        var bonus = (attack.Bonus ?? one.Profile.SpellAttack) + Tests.Penalty(one);
        var outcome = AttackRoll.Judge(d20.Natural, d20.Natural + bonus, grip.BondArmorClass);
        story.Tell(new BattleEvent.Attacked(seat, seat, BasicActions.Escape, new AttackRoll(d20, bonus, [], grip.BondArmorClass, outcome)));
        if (outcome == AttackOutcome.Miss) return;
        var harm = 0;
        foreach (var damage in attack.Hit.OfType<AutomationNode.Damage>())
        {
            var roll = DamageRoll.Throw(story.Dice, outcome == AttackOutcome.Critical, [.. damage.Dice.Select(dice => new DamageSource(BasicActions.Escape, dice))]);
            harm += roll.Against(new Defenses([], lay?.BondVulnerable ?? [], lay?.BondImmune ?? []));
        }

        if (harm >= grip.BondHitPoints) Lasting.Free(story, seat, grip, EndReason.Escaped);
        else if (harm > 0) story.Tell(new BattleEvent.EffectChanged(seat, grip with { BondHitPoints = grip.BondHitPoints - harm }));
    }

    /// <summary>Whether a blow at what binds promises more than wriggling out.</summary>
    /// <param name="bonus">Of the check to get out.</param>
    public static bool Suits(BattleStory story, int seat, ActiveEffect grip, int bonus)
    {
        if (grip.BondArmorClass == 0) return false;
        var blow = Blow(story[seat], Of(story, grip));
        var hits = Math.Clamp(21 + (blow.First!.Bonus ?? 0) - grip.BondArmorClass, 1, 19) * 5;
        return hits * Math.Min(blow.Worth, grip.BondHitPoints * 100) / (grip.BondHitPoints * 100) > Math.Clamp(21 + bonus - grip.EscapeDc, 0, 20) * 5;
    }

    private static ActionFigures Blow(Combatant one, AutomationNode.Lay? lay)
    {
        ActionFigures? best = null;
        foreach (var figures in one.Profile.Figures.Actions)
        {
            if (figures.Reach == 0 || figures.Action is not { Weapon: true, Use: null, Timing: ActionTiming.Action } || Immune(lay, figures)) continue;
            if (best is null || figures.Worth > best.Worth) best = figures;
        }

        return best ?? one.Profile.Figures.Unarmed;
    }

    private static bool Immune(AutomationNode.Lay? lay, ActionFigures figures) => lay is not null && figures.Main is { } type && lay.BondImmune.Contains(type);
}
