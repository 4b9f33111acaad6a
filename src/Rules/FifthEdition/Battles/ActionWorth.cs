using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Spells;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>What an action is worth to a mind, in hundredths of a hit point. The values of conditions are the house's own.</summary>
internal static class ActionWorth
{
    private const int Scale = 100;

    public static int Of(CombatProfile profile, CombatAction action) => (int)Math.Min(Sum(profile, action, action.Do), 1_000_000);

    public static int Healing(CombatProfile profile, CombatAction action)
    {
        var sum = 0;
        foreach (var step in AutomationTree.Steps(action.Do))
        {
            if (step is AutomationNode.Heal heal) sum += Scale * (heal.Dice.Average + (heal.AddsAbility ? Math.Max(0, profile.SpellModifier) : 0));
            if (step is AutomationNode.Life { To: LifeChange.Revived or LifeChange.Stable }) sum += Scale * 5;
        }

        return sum;
    }

    /// <summary>Whether a step helps whom it concerns in a fight.</summary>
    public static bool Supports(AutomationNode step) => step switch
    {
        AutomationNode.Buffer or AutomationNode.Summon => true,
        AutomationNode.Lay lay => lay.Conditions.Contains(Condition.Invisible),
        AutomationNode.Effect effect => effect.Amount >= 0 && effect.Kind is EffectKind.ArmorClass or EffectKind.ArmorClassFloor or EffectKind.ArmorClassFormula
            or EffectKind.AttackBonus or EffectKind.SaveBonus or EffectKind.DamageBonus or EffectKind.DamageReduction or EffectKind.AttackAdvantage or EffectKind.AttackedDisadvantage
            or EffectKind.SaveAdvantage or EffectKind.Resistance or EffectKind.Immunity or EffectKind.SpeedDoubled or EffectKind.ExtraAction or EffectKind.Images
            or EffectKind.MagicWeapon or EffectKind.AbilityWeapon or EffectKind.DeathWard or EffectKind.Warded or EffectKind.Regeneration,
        _ => false,
    };

    /// <summary>How bad a condition is, in hit points of a creature of the middle ranks.</summary>
    public static int Of(Condition condition) => condition switch
    {
        Condition.Paralyzed or Condition.Petrified or Condition.Unconscious => 30,
        Condition.Stunned => 25,
        Condition.Incapacitated => 20,
        Condition.Restrained or Condition.Blinded => 10,
        Condition.Frightened or Condition.Charmed or Condition.Poisoned => 8,
        Condition.Grappled or Condition.Prone or Condition.Exhaustion => 4,
        Condition.Invisible => 6,
        Condition.Deafened => 1,
    };

    private static long Sum(CombatProfile profile, CombatAction action, ImmutableArray<AutomationNode> steps)
    {
        long sum = 0;
        foreach (var step in steps) sum += One(profile, action, step);
        return sum;
    }

    private static long One(CombatProfile profile, CombatAction action, AutomationNode step)
    {
        switch (step)
        {
            case AutomationNode.Each each:
                return each.Of is EachOf.Self or EachOf.Allies ? 0 : Sum(profile, action, each.Do);
            case AutomationNode.Repeat repeat:
                return Math.Min(25, repeat.Times * (repeat.Cantrip ? SpellCast.CantripFactor(profile.Level) : 1)) * Sum(profile, action, repeat.Do);
            case AutomationNode.Attack attack:
                return Sum(profile, action, attack.Hit);
            case AutomationNode.Strike:
                return SpellStrikes.Weapons(profile).Select(weapon => Sum(profile, weapon, weapon.Do)).FirstOrDefault();
            case AutomationNode.Save save:
                return Sum(profile, action, save.Always) + Sum(profile, action, save.Fail);
            case AutomationNode.If branch:
                // Neither branch is certain: the greater one counts half where the other is empty.
                var then = Sum(profile, action, branch.Then);
                var other = Sum(profile, action, branch.Else);
                return branch.Test.Types.IsEmpty && other == 0 ? then / 2 : Math.Max(then, other);
            case AutomationNode.Choose choose:
                return choose.Options.Length == 0 ? 0 : Sum(profile, action, choose.Options[0].Do);
            case AutomationNode.Table table:
                long rows = 0;
                foreach (var row in table.Rows) rows += Sum(profile, action, row.Do);
                return table.Rows.Length == 0 ? 0 : rows / table.Rows.Length;
            case AutomationNode.Later later when later.At != LaterAt.OnDeath:
                return Sum(profile, action, later.Do) / 2;
            case AutomationNode.Damage damage:
                return Harm(profile, action, damage);
            case AutomationNode.Lay lay:
                long worth = 0;
                foreach (var condition in lay.Conditions) worth += Scale * Of(condition);
                return worth;
            case AutomationNode.Effect effect:
                return effect.Kind is EffectKind.NoActions or EffectKind.Controlled or EffectKind.Transformed ? 20 * Scale : 3 * Scale;
            case AutomationNode.Cast cast:
                return SpellActions.Of(cast.Spell) is { } spell ? Sum(profile, spell, spell.Do) : 0;
            case AutomationNode.Use use:
                long most = 0;
                foreach (var key in use.Actions)
                {
                    foreach (var used in profile.Actions)
                    {
                        if (used.Key == key && used.Key != action.Key && !AutomationTree.Steps(used.Do).Any(inner => inner is AutomationNode.Use)) most = Math.Max(most, Sum(profile, used, used.Do));
                    }
                }

                return most * Math.Max(1, use.Times);
            case AutomationNode.Life { To: LifeChange.Dies or LifeChange.Falls }:
                return 60 * Scale;
            default:
                return 0;
        }
    }

    private static long Harm(CombatProfile profile, CombatAction action, AutomationNode.Damage damage)
    {
        long sum = 0;
        foreach (var dice in damage.Dice)
        {
            var count = dice.Count * (damage.Cantrip ? SpellCast.CantripFactor(profile.Level) : 1);
            sum += (count * (dice.Sides + 1) * (Scale / 2)) + (dice.Bonus * Scale);
        }

        if (damage.AddsAbility) sum += (action.Modifier ?? profile.SpellModifier) * Scale;
        return damage.Half ? sum / 2 : sum;
    }
}
