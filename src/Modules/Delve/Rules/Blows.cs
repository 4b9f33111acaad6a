using Guildhall.Modules.Delve.State;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Modules.Delve.Rules;

/// <summary>Attack rolls in play: who has advantage over whom, and what is used up by trying (SRD 5.2, "Making an Attack").</summary>
internal static class Blows
{
    /// <summary>Throws the attack roll and tells it. Damage is for the caller, who knows what else a hit does.</summary>
    public static AttackRoll Aim(Story story, string who, string target, Blow blow)
    {
        var attacker = story[who];
        var defender = story[target];
        var mode = ModeOf(story.State, attacker, defender, blow);
        var roll = AttackRoll.Throw(
            story.Dice,
            blow.ToHit,
            Stats.ArmorClassOf(defender),
            mode,
            blow.CriticalFrom,
            ConditionTable.HitsAreCritical(defender.Conditions, !blow.Ranged),
            Stats.BlessingsOf(attacker));
        story.Tell(new DelveEvent.AttackMade(who, target, blow.Key, blow.NameKey, blow.Ranged, roll, blow.Reaction));
        UseUp(story, who, target);
        return roll;
    }

    public static RollMode ModeOf(DelveState state, Fighter attacker, Fighter defender, Blow blow)
    {
        var advantage = defender.Has(EffectKeys.Lit)
            || defender.Has(EffectKeys.Reckless)
            || attacker.Has(EffectKeys.Aim)
            || attacker.Effects.Any(effect => effect.Key == EffectKeys.Vex && effect.Source == defender.Key)
            || (attacker.Has(EffectKeys.Reckless) && !blow.Ranged)
            || HuntsInPack(state, attacker, defender);
        var disadvantage = attacker.Has(EffectKeys.Feeble)
            || (defender.Has(EffectKeys.Dodge) && Stats.CanAct(defender))
            || (blow.Ranged && IsPressed(state, attacker));
        return ConditionTable.OnAttack(
            attacker.Conditions,
            defender.Conditions,
            !blow.Ranged,
            blow.Mode,
            advantage ? RollMode.Advantage : RollMode.Normal,
            disadvantage ? RollMode.Disadvantage : RollMode.Normal);
    }

    /// <summary>Whether an able enemy stands beside a fighter.</summary>
    public static bool IsPressed(DelveState state, Fighter fighter) => Neighbors(state, fighter.Key).Any(Stats.CanAct);

    /// <summary>Who is locked in close combat with a fighter.</summary>
    public static IEnumerable<Fighter> Neighbors(DelveState state, string who) =>
        state.Fight!.Order.Where(other => state.Fight.AreEngaged(who, other)).Select(other => state[other]);

    /// <summary>Whether an able ally of the attacker stands beside the target.</summary>
    public static bool HasHelp(DelveState state, Fighter attacker, Fighter target) =>
        Neighbors(state, target.Key).Any(other => other.Key != attacker.Key && Stats.CanAct(other));

    private static bool HuntsInPack(DelveState state, Fighter attacker, Fighter target) =>
        attacker.Hero is null && attacker.Block().Traits.Contains(CreatureTrait.PackTactics) && HasHelp(state, attacker, target);

    private static void UseUp(Story story, string who, string target)
    {
        End(story, target, EffectKeys.Lit, source: null);
        End(story, who, EffectKeys.Aim, source: null);
        End(story, who, EffectKeys.Feeble, source: null);
        End(story, who, EffectKeys.Vex, target);
    }

    private static void End(Story story, string who, string key, string? source)
    {
        foreach (var effect in story[who].Effects.Where(effect => effect.Key == key && (source is null || effect.Source == source)))
        {
            story.Tell(new DelveEvent.EffectEnded(who, effect.Key, effect.Source));
        }
    }
}
