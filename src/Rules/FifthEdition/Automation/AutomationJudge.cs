using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Rules.FifthEdition.Automation;

/// <summary>Whether a test holds in a run without a map.</summary>
internal static class AutomationJudge
{
    /// <summary>Everything a test gives must be so.</summary>
    /// <param name="self">The actor, as it stands.</param>
    /// <param name="hurt">Whether the target took damage in this run.</param>
    public static bool Holds(AutomationTest test, AutomationActor actor, AutomationTarget self, AutomationTarget target, AutomationMoment moment, bool hurt) =>
        (test.UpTo is null || target.Size <= test.UpTo)
        && (test.Types.IsEmpty || test.Types.Contains(target.Type))
        && !test.NotTypes.Contains(target.Type)
        && (test.Has.IsEmpty || test.Has.Any(condition => target.Conditions.Contains(condition)))
        && (test.HitPointsUpTo is null || target.Health.Current <= test.HitPointsUpTo)
        && (test.Bloodied is null || target.Health.Bloodied == test.Bloodied)
        && (test.ActorBloodied is null || self.Health.Bloodied == test.ActorBloodied)
        && (test.ActorAble is null || self.Conditions.Any(condition => ConditionTable.Of(condition).Incapacitates) != test.ActorAble)
        && (test.Advantage is null || (moment.Attack?.Dice.Mode == RollMode.Advantage) == test.Advantage)
        && (test.Critical is null || (moment.Attack?.Outcome == AttackOutcome.Critical) == test.Critical)
        && (test.Grappled is null || target.Grappled == test.Grappled)
        && actor.ChargedFeet >= test.ChargedFeet
        && moment.MissedBy >= test.FailedBy
        && (test.Dropped is null || (target.Health.Current == 0) == test.Dropped)
        && (test.Hurt is null || hurt == test.Hurt)
        && (test.Wounded is null || (target.Health.Current < target.Health.Maximum) == test.Wounded)
        && (test.Ally is null || target.Ally == test.Ally)
        && (test.Fact is null || actor.Facts.Contains(test.Fact, StringComparer.Ordinal));
}
