using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>Whether a test holds in a battle.</summary>
internal static class StepJudge
{
    private const string Sunlight = "sunlight";

    /// <summary>Everything a test gives must be so.</summary>
    /// <param name="hurt">Whether the target took damage in this run.</param>
    public static bool Holds(BattleStory story, int seat, AutomationTest test, int who, StepMoment moment, bool hurt)
    {
        var target = story[who];
        var actor = story[seat];
        return (test.UpTo is null || target.Profile.Size <= test.UpTo)
            && (test.Types.IsEmpty || test.Types.Contains(target.Profile.Type))
            && !test.NotTypes.Contains(target.Profile.Type)
            && (test.Has.IsEmpty || HasAny(target, test.Has))
            && (test.HitPointsUpTo is null || target.Health.Current <= test.HitPointsUpTo)
            && (test.Bloodied is null || target.Health.Bloodied == test.Bloodied)
            && (test.ActorBloodied is null || actor.Health.Bloodied == test.ActorBloodied)
            && (test.ActorAble is null || actor.Sum.Incapacitated != test.ActorAble)
            && (test.Advantage is null || (moment.Attack?.Dice.Mode == RollMode.Advantage) == test.Advantage)
            && (test.Critical is null || (moment.Attack?.Outcome == AttackOutcome.Critical) == test.Critical)
            && (test.Grappled is null || Grips(target, seat) == test.Grappled)
            && actor.Budget.Charged >= test.ChargedFeet
            && moment.MissedBy >= test.FailedBy
            && (test.Dropped is null || (target.Health.Current == 0) == test.Dropped)
            && (test.Hurt is null || hurt == test.Hurt)
            && (test.Wounded is null || (target.Health.Current < target.Health.Maximum) == test.Wounded)
            && (test.Ally is null || (target.Side == actor.Side) == test.Ally)
            && (test.Fact is null || (test.Fact == Sunlight && story.State.Sunlight));
    }

    private static bool HasAny(Combatant target, ImmutableArray<Condition> conditions)
    {
        foreach (var condition in conditions)
        {
            if (target.Sum.Has(condition)) return true;
        }

        return false;
    }

    private static bool Grips(Combatant target, int seat)
    {
        foreach (var effect in target.Effects)
        {
            if (effect.Condition == Condition.Grappled && effect.Source == seat) return true;
        }

        return false;
    }
}
