using Guildhall.Modules.Delve.State;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Rules.FifthEdition.Equipment;
using Guildhall.Rules.FifthEdition.Heroes;

namespace Guildhall.Modules.Delve.Rules;

/// <summary>Weapon masteries where nobody counts feet (SRD 5.2, "Mastery Properties").</summary>
internal static class Masteries
{
    public static void OnHit(Story story, string who, string target, WeaponAttack attack)
    {
        switch (attack.Mastery)
        {
            case WeaponMastery.Vex:
                story.Tell(new DelveEvent.EffectGained(
                    who, new ActiveEffect(EffectKeys.Vex, target) { EndsWith = who, EndsAt = TurnPoint.End, Remaining = 2 }));
                break;
            case WeaponMastery.Sap:
                story.Tell(new DelveEvent.EffectGained(
                    target, new ActiveEffect(EffectKeys.Feeble, who) { EndsWith = who, EndsAt = TurnPoint.Start, Remaining = 1 }));
                break;
            case WeaponMastery.Topple when !Saves.Make(story, target, Ability.Constitution, attack.ToppleDifficulty, "mastery.topple"):
                if (!Stats.IsImmuneTo(story[target], Condition.Prone))
                {
                    story.Tell(new DelveEvent.EffectGained(target, new ActiveEffect("prone", who) { Condition = Condition.Prone }));
                }

                break;
            case WeaponMastery.Cleave when story.Fight.Budget.Sneak:
                Cleave(story, who, target, attack);
                break;
            default:
                // Nick belongs to a second weapon; push and slow need a grid.
                break;
        }
    }

    /// <summary>Graze: a miss still deals the ability modifier.</summary>
    public static void OnMiss(Story story, string who, string target, WeaponAttack attack)
    {
        if (attack.Mastery == WeaponMastery.Graze && attack.AbilityModifier > 0)
        {
            var flat = new DamageDice(0, 1, attack.AbilityModifier, attack.Damage.Type);
            Harm.Deal(story, target, who, "mastery.graze", DamageRoll.Throw(story.Dice, critical: false, new DamageSource("mastery.graze", flat)));
        }
    }

    /// <summary>Once a turn, a second foe beside the first is struck at, without the ability modifier.</summary>
    private static void Cleave(Story story, string who, string target, WeaponAttack attack)
    {
        if (story.Fight.Foes.Values.FirstOrDefault(foe => foe.Stands && foe.Key != target) is not { } second)
        {
            return;
        }

        story.Tell(new DelveEvent.ActionSpent(who, story.Fight.Budget with { Sneak = false }));
        var roll = Blows.Aim(story, who, second.Key, HeroStrikes.BlowOf(story[who], attack));
        if (roll.Outcome != AttackOutcome.Miss)
        {
            var source = new DamageSource("mastery.cleave", attack.LightExtraDamage);
            Harm.Deal(story, second.Key, who, "mastery.cleave", DamageRoll.Throw(story.Dice, roll.Outcome == AttackOutcome.Critical, source));
        }
    }
}
