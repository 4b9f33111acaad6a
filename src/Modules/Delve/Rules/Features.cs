using Guildhall.Core.Results;
using Guildhall.Modules.Delve.State;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Rules.FifthEdition.Creatures;
using Guildhall.Rules.FifthEdition.Heroes;

namespace Guildhall.Modules.Delve.Rules;

/// <summary>Class features that a player decides to use; the others work by themselves.</summary>
internal static class Features
{
    /// <summary>Features that can be used, with what they cost and whom they need.</summary>
    public static IReadOnlyList<FeatureRule> All { get; } =
    [
        new(FeatureKeys.SecondWind, Cost.Bonus, Aim.Self) { Resource = FeatureKeys.SecondWind, WhenHurt = true, Calm = true },
        new(FeatureKeys.Rage, Cost.Bonus, Aim.Self) { Resource = FeatureKeys.Rage, Unless = EffectKeys.Rage },
        new(FeatureKeys.RecklessAttack, Cost.Free, Aim.Self) { Unless = EffectKeys.Reckless },
        new(FeatureKeys.ActionSurge, Cost.Free, Aim.Self) { Resource = FeatureKeys.ActionSurge, WhenSpent = true },
        new(FeatureKeys.LayOnHands, Cost.Bonus, Aim.Hurt) { Resource = FeatureKeys.LayOnHands, Calm = true },
        new(FeatureKeys.SteadyAim, Cost.Bonus, Aim.Self) { Unless = EffectKeys.Aim },
        new(FeatureKeys.DivineSpark, Cost.Action, Aim.Anybody) { Resource = FeatureKeys.ChannelDivinity, Calm = true },
        new(FeatureKeys.TurnUndead, Cost.Action, Aim.Self) { Resource = FeatureKeys.ChannelDivinity, Against = CreatureType.Undead },
        new(FeatureKeys.PreserveLife, Cost.Action, Aim.Self) { Resource = FeatureKeys.ChannelDivinity, Calm = true, WhenBloodied = true },
        new(FeatureKeys.SacredWeapon, Cost.Free, Aim.Self) { Resource = FeatureKeys.ChannelDivinity, Unless = EffectKeys.Sacred },
    ];

    public static Refusal? Use(Story story, Fighter hero, DelveCommand.UseFeature use)
    {
        if (All.FirstOrDefault(rule => rule.Key == use.Feature) is not { } rule || !hero.Sheet().Has(rule.Key))
        {
            return Refusal.Of("delve.unknown-thing");
        }

        if (rule.Forbids(story.State, hero) is { } refusal)
        {
            return refusal;
        }

        var candidates = rule.Candidates(story.State, hero).ToList();
        if ((use.Target ?? candidates.FirstOrDefault()) is not { } target || !candidates.Contains(target))
        {
            return Refusal.Of("delve.no-such-target");
        }

        if (story.State.Fight is { } fight)
        {
            HeroTurns.Return(story, hero);
            story.Tell(new DelveEvent.ActionSpent(hero.Key, rule.Pay(fight.Budget)));
        }

        Work(story, hero.Key, rule, target);
        if (story.State.Fight is not null)
        {
            HeroTurns.Settle(story, hero.Key);
        }

        return null;
    }

    private static void Work(Story story, string who, FeatureRule rule, string target)
    {
        var sheet = story[who].Sheet();
        if (rule.Key != FeatureKeys.LayOnHands)
        {
            story.Tell(new DelveEvent.FeatureUsed(who, rule.Resource ?? rule.Key, target));
        }

        var name = HeroSheet.FeatureName(rule.Key);
        switch (rule.Key)
        {
            case FeatureKeys.SecondWind:
                var wind = HeroFeatures.SecondWind(sheet);
                var faces = wind.Throw(story.Dice);
                Harm.Heal(story, who, who, name, faces, wind.Total(faces));
                break;
            case FeatureKeys.Rage:
                Harm.BreakConcentration(story, who);
                Gain(story, who, EffectKeys.Rage, 0, rounds: 100);
                break;
            case FeatureKeys.RecklessAttack:
                Gain(story, who, EffectKeys.Reckless, 0, rounds: 1);
                break;
            case FeatureKeys.SteadyAim:
                Gain(story, who, EffectKeys.Aim, 0, rounds: 1);
                break;
            case FeatureKeys.SacredWeapon:
                Gain(story, who, EffectKeys.Sacred, HeroFeatures.SacredWeapon(sheet), rounds: 100);
                break;
            case FeatureKeys.LayOnHands:
                Healing.LayOnHands(story, who, target, name);
                break;
            case FeatureKeys.DivineSpark:
                Healing.Spark(story, who, target, name);
                break;
            case FeatureKeys.PreserveLife:
                Healing.Preserve(story, who, name);
                break;
            case FeatureKeys.TurnUndead:
                Turn(story, who, sheet, name);
                break;
            default:
                // Action Surge has done its work with the budget.
                break;
        }
    }

    private static void Turn(Story story, string who, HeroSheet sheet, string name)
    {
        foreach (var undead in story.Fight.Foes.Values.Where(foe => foe.Stands && foe.Block().Type == CreatureType.Undead).Select(foe => foe.Key).ToList())
        {
            if (Saves.Make(story, undead, Ability.Wisdom, sheet.SpellDifficulty!.Value, name, magic: true))
            {
                continue;
            }

            if (sheet.Has(FeatureKeys.SearUndead))
            {
                var sear = new DamageSource(HeroSheet.FeatureName(FeatureKeys.SearUndead), HeroFeatures.SearUndead(sheet));
                Harm.Deal(story, undead, who, sear.Source, DamageRoll.Throw(story.Dice, critical: false, sear));
            }

            if (story[undead].Stands)
            {
                story.Tell(new DelveEvent.EffectGained(undead, new ActiveEffect(EffectKeys.Turned, who)
                {
                    Condition = Condition.Incapacitated,
                    EndsOnDamage = true,
                    EndsWith = who,
                    EndsAt = TurnPoint.Start,
                    Remaining = 10,
                }));
            }
        }
    }

    private static void Gain(Story story, string who, string key, int amount, int rounds) => story.Tell(new DelveEvent.EffectGained(
        who, new ActiveEffect(key, who) { Amount = amount, EndsWith = who, EndsAt = TurnPoint.Start, Remaining = rounds }));
}
