using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Spells;

namespace Guildhall.Rules.FifthEdition.Creatures;

/// <summary>Everything a creature does in one shape: its actions as they are, its attacks and save actions turned into steps.</summary>
public static class CreatureActions
{
    /// <summary>All of a creature's actions.</summary>
    public static ImmutableArray<CreatureAction> Of(CreatureStats creature) =>
        [.. creature.Actions, .. creature.Attacks.Select(Of), .. creature.SaveActions.Select(Of)];

    private static CreatureAction Of(CreatureAttack attack)
    {
        var plain = new AutomationNode.Damage(attack.Damage);
        AutomationNode damage = attack.BloodiedDamage.IsEmpty
            ? plain
            : new AutomationNode.If(new AutomationTest { ActorBloodied = true }) { Then = [new AutomationNode.Damage(attack.BloodiedDamage)], Else = [plain] };
        return new CreatureAction
        {
            Key = attack.Key,
            Use = attack.Use,
            Do =
            [
                new AutomationNode.Each([new AutomationNode.Attack
                {
                    Bonus = attack.ToHit,
                    Reach = attack.Reach,
                    Range = attack.Range,
                    LongRange = attack.LongRange,
                    AdvantageOn = attack.AdvantageOnGrappled ? [Condition.Grappled] : [],
                    Hit = [damage, .. attack.Riders.Select(Of)],
                }], EachOf.First),
            ],
        };
    }

    private static AutomationNode Of(AttackRider rider)
    {
        ImmutableArray<AutomationNode> work =
        [
            .. rider.Damage.IsEmpty ? [] : new AutomationNode[] { new AutomationNode.Damage(rider.Damage) },
            .. rider.Conditions.Select(Of),
            .. Of(rider.Effect),
        ];
        return new AutomationNode.If(new AutomationTest
        {
            UpTo = rider.UpTo,
            NotTypes = rider.Spares,
            Advantage = rider.When == RiderTrigger.Advantage ? true : null,
            Grappled = rider.When == RiderTrigger.Grappling ? true : null,
            ChargedFeet = rider.ChargeFeet,
        })
        {
            Then = rider.Save is { } save ? [new AutomationNode.Save(save.Ability) { Dc = save.Dc, Fail = work }] : work,
        };
    }

    private static CreatureAction Of(SaveAction action) => new()
    {
        Key = action.Key,
        Timing = action.Timing,
        Use = action.Use,
        Area = action.Area,
        Do =
        [
            new AutomationNode.Each([new AutomationNode.If(new AutomationTest { UpTo = action.UpTo, Has = action.OnlyWith })
            {
                Then =
                [
                    new AutomationNode.Save(action.Save.Ability)
                    {
                        Dc = action.Save.Dc,
                        Always = action.HalfOnSuccess ? [new AutomationNode.Damage(action.Damage) { HalfOnSuccess = true }] : [],
                        Fail =
                        [
                            .. action.HalfOnSuccess || action.Damage.IsEmpty ? [] : new AutomationNode[] { new AutomationNode.Damage(action.Damage) },
                            .. action.Conditions.Select(Of),
                            .. Of(action.Effect),
                            .. action.HoldDamage.IsEmpty
                                ? []
                                : new AutomationNode[] { new AutomationNode.Later(LaterAt.StartOfSourceTurn, [new AutomationNode.Damage(action.HoldDamage)]) },
                        ],
                        Success = action.ImmuneAfterSuccess ? [new AutomationNode.Effect(EffectKind.Spared)] : [],
                    },
                ],
            }], action.Area.Shape is AreaShape.One ? EachOf.First : EachOf.Targets),
        ],
    };

    private static AutomationNode Of(AppliedCondition applied) => new AutomationNode.Lay([applied.Condition])
    {
        EscapeDc = applied.EscapeDc,
        BondArmorClass = applied.BondArmorClass,
        BondHitPoints = applied.BondHitPoints,
        OnSecondFailure = applied.Until == EffectEnd.SavedOrPetrified ? [new AutomationNode.Lay([Condition.Petrified])] : [],
        Span = applied.Until switch
        {
            EffectEnd.ByItsRules => EffectSpan.ByItsRules,
            EffectEnd.StartOfSourceTurn => new EffectSpan(SpanEnd.StartOfSourceTurn),
            EffectEnd.EndOfSourceTurn => new EffectSpan(SpanEnd.EndOfSourceTurn),
            EffectEnd.StartOfTargetTurn => new EffectSpan(SpanEnd.StartOfTargetTurn),
            EffectEnd.EndOfTargetTurn => new EffectSpan(SpanEnd.EndOfTargetTurn),
            EffectEnd.Saved => new EffectSpan(Repeat: SaveRepeat.EndOfEachTurn),
            EffectEnd.SavedOrPetrified => new EffectSpan(Repeat: SaveRepeat.EndOfNextTurn),
            EffectEnd.Escaped => new EffectSpan(SpanEnd.Escaped),
            EffectEnd.Hour => new EffectSpan(SpanEnd.Rounds, 600),
        },
    };

    private static IEnumerable<AutomationNode> Of(RiderEffect effect) => effect switch
    {
        RiderEffect.None => [],
        RiderEffect.DrainsMaximum => [new AutomationNode.Effect(EffectKind.MaximumHitPoints)],
        RiderEffect.DrainsLife => [new AutomationNode.Effect(EffectKind.MaximumHitPoints)],
        RiderEffect.ExposesTarget => [new AutomationNode.Effect(EffectKind.AttackedAdvantage) { Uses = 1, Span = new EffectSpan(SpanEnd.StartOfSourceTurn) }],
        RiderEffect.HampersTarget => [new AutomationNode.Effect(EffectKind.AttackDisadvantage) { Uses = 1, Span = new EffectSpan(SpanEnd.EndOfTargetTurn) }],
        RiderEffect.Pushes => [new AutomationNode.Move(MoveKind.Push, 10)],
        RiderEffect.Attaches => [new AutomationNode.Effect(EffectKind.Attached)],
    };
}
