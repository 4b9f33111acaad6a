using System.Collections.Immutable;
using Guildhall.Modules.Delve.State;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Rules.FifthEdition.Creatures;
using Guildhall.Rules.FifthEdition.Heroes;

namespace Guildhall.Modules.Delve.Rules;

/// <summary>A creature's attacks as its stat block has them.</summary>
internal static class FoeStrikes
{
    /// <summary>The attack that hurts most from where it stands: pressed, it strikes; free, it may shoot.</summary>
    public static CreatureAttack? Best(DelveState state, Fighter foe) => Usable(foe)
        .OrderByDescending(attack => IsRanged(attack) != Blows.IsPressed(state, foe))
        .ThenByDescending(attack => attack.Damage.Sum(dice => dice.Average) + attack.ToHit)
        .FirstOrDefault();

    /// <summary>Which of several actions to take for one step of a routine.</summary>
    public static string? Choose(DelveState state, Fighter foe, ImmutableArray<string> among)
    {
        var attacks = Usable(foe).Where(attack => among.Contains(attack.Key, StringComparer.Ordinal)).ToList();
        return attacks.Count == 0
            ? among.FirstOrDefault(key => foe.Block().SaveActions.Any(save => save.Key == key && FoeSaves.IsReady(foe, save)))
            : attacks.OrderByDescending(attack => IsRanged(attack) != Blows.IsPressed(state, foe)).First().Key;
    }

    public static void Strike(Story story, string who, string target, CreatureAttack attack, bool reaction = false)
    {
        var bloodied = story[who].Health.Bloodied && !attack.BloodiedDamage.IsEmpty;
        var damage = bloodied ? attack.BloodiedDamage : attack.Damage;
        var name = $"action.{attack.Key}";
        var blow = new Blow(attack.Key, name, IsRanged(attack), attack.ToHit, [.. damage.Select(dice => new DamageSource(name, dice))])
        {
            Mode = attack.AdvantageOnGrappled && story[target].Conditions.Contains(Condition.Grappled) ? RollMode.Advantage : RollMode.Normal,
            Reaction = reaction,
        };
        SpendUse(story, who, attack.Key, attack.Use);
        var roll = Blows.Aim(story, who, target, blow);
        if (roll.Outcome == AttackOutcome.Miss)
        {
            return;
        }

        var thrown = DamageRoll.Throw(story.Dice, roll.Outcome == AttackOutcome.Critical, blow.Damage.AsSpan());
        Harm.Deal(story, target, who, name, thrown, halved: Parry(story, target));
        foreach (var rider in attack.Riders.Where(rider => Riders.Applies(story, who, target, rider, roll)))
        {
            Riders.Apply(story, who, target, name, rider);
        }
    }

    /// <summary>What a foe strikes with at somebody who turns away; null where it has nothing for close combat.</summary>
    public static CreatureAttack? Opportunity(Fighter foe) =>
        Usable(foe).Where(attack => !IsRanged(attack)).MaxBy(attack => attack.Damage.Sum(dice => dice.Average));

    public static bool IsRanged(CreatureAttack attack) => attack.Reach == 0;

    /// <summary>Marks a limited action as used; it comes back after as many turns as the dice now say.</summary>
    public static void SpendUse(Story story, string who, string action, ActionUse? use)
    {
        if (use is null)
        {
            return;
        }

        story.Tell(new DelveEvent.FeatureUsed(who, action, null));
        if (use.RechargeFrom > 0)
        {
            var turns = 1;
            while (story.Dice.Roll(6) < use.RechargeFrom)
            {
                turns++;
            }

            story.Tell(new DelveEvent.EffectGained(
                who,
                new ActiveEffect(EffectKeys.Recharging(action), who) { EndsWith = who, EndsAt = TurnPoint.Start, Remaining = turns }));
        }
    }

    private static IEnumerable<CreatureAttack> Usable(Fighter foe) => foe.Block().Attacks.Where(attack => FoeSaves.IsReady(foe, attack.Key, attack.Use));

    /// <summary>Uncanny Dodge: the reaction halves an attack's damage (SRD 5.2, "Rogue"); there is no reason to keep it back.</summary>
    private static bool Parry(Story story, string target)
    {
        var hero = story[target];
        if (hero.Hero is null || hero.Reacted || !Stats.CanAct(hero) || !hero.Sheet().Has(FeatureKeys.UncannyDodge))
        {
            return false;
        }

        story.Tell(new DelveEvent.FeatureUsed(target, FeatureKeys.UncannyDodge, null));
        return true;
    }
}
