using Guildhall.Modules.Delve.State;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Modules.Delve.Rules;

/// <summary>What a creature's hit brings along besides its damage.</summary>
internal static class Riders
{
    public static bool Applies(Story story, string who, string target, AttackRider rider, AttackRoll roll) => story[target].Stands && rider.When switch
    {
        RiderTrigger.Hit => true,
        RiderTrigger.Advantage => roll.Dice.Mode == RollMode.Advantage,
        // Where nobody counts feet, the first blow of a fight is the one with a run-up.
        RiderTrigger.Charge => story.Fight.Round == 1,
        RiderTrigger.Grappling => story[target].Effects.Any(effect => effect.Condition == Condition.Grappled && effect.Source == who),
    };

    public static void Apply(Story story, string who, string target, string source, AttackRider rider)
    {
        if (rider.Save is { } save && Saves.Make(story, target, save.Ability, save.Dc, source))
        {
            return;
        }

        if (!rider.Damage.IsEmpty)
        {
            DamageSource[] sources = [.. rider.Damage.Select(dice => new DamageSource(source, dice))];
            Harm.Deal(story, target, who, source, DamageRoll.Throw(story.Dice, critical: false, sources));
        }

        foreach (var condition in rider.Conditions)
        {
            Afflictions.Lay(story, target, who, condition, rider.Save);
        }

        if (story[target].Stands)
        {
            Work(story, who, target, source, rider.Effect);
        }
    }

    /// <summary>Effects beyond damage and conditions. Lowered maxima and attached leeches need grids and hours: they are left to campaigns.</summary>
    public static void Work(Story story, string who, string target, string source, RiderEffect effect)
    {
        switch (effect)
        {
            case RiderEffect.ExposesTarget:
                story.Tell(new DelveEvent.EffectGained(
                    target, new ActiveEffect(EffectKeys.Lit, who) { EndsWith = who, EndsAt = TurnPoint.Start, Remaining = 1 }));
                break;
            case RiderEffect.HampersTarget:
                story.Tell(new DelveEvent.EffectGained(
                    target, new ActiveEffect(EffectKeys.Feeble, who) { EndsWith = target, EndsAt = TurnPoint.End, Remaining = 1 }));
                break;
            case RiderEffect.DrainsLife:
                Harm.Heal(story, who, who, source, [], story.LastHarm);
                break;
            case RiderEffect.None or RiderEffect.DrainsMaximum or RiderEffect.Pushes or RiderEffect.Attaches:
                break;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }
}
