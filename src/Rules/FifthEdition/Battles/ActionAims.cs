using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>Whom an action is aimed at, read off its steps.</summary>
internal static class ActionAims
{
    private const int Crowd = AutomationLimits.Targets;

    /// <summary>A stat block's action with its aim.</summary>
    /// <param name="all">The creature's actions, for those that use others.</param>
    public static CombatAction Aimed(CombatAction action, List<CombatAction> all, CombatProfile profile)
    {
        if (action.Area is { } area) return InArea(action, area, profile);
        var steps = AutomationTree.Steps(action.Do).ToList();
        var attacks = steps.OfType<AutomationNode.Attack>().ToList();
        if (attacks.Count > 0)
        {
            return action with
            {
                Aim = AimKind.Creatures,
                RangeFeet = attacks.Max(attack => Math.Max(attack.Reach, Math.Max(attack.Range, attack.LongRange))),
                Targets = Math.Max(1, TargetsOf(action.Do)),
                Harms = true,
                Choices = Choices(action.Do),
            };
        }

        if (steps.OfType<AutomationNode.Cast>().FirstOrDefault() is { } cast && SpellActions.Of(cast.Spell) is { } spell)
        {
            return action with
            {
                Area = spell.Area,
                Aim = spell.Aim,
                RangeFeet = spell.RangeFeet,
                Targets = spell.Targets,
                Harms = spell.Harms,
                Magic = true,
                Concentration = spell.Concentration,
                Rounds = spell.Rounds,
                Choices = Choices(action.Do),
            };
        }

        if (steps.OfType<AutomationNode.Use>().FirstOrDefault() is { } use)
        {
            var used = all.Find(other => use.Actions.Contains(other.Key, StringComparer.Ordinal) && !ReferenceEquals(other, action));
            if (used is not null && used.Key != action.Key && !AutomationTree.Steps(used.Do).Any(step => step is AutomationNode.Use))
            {
                var aimed = Aimed(used, all, profile);
                return action with { Area = aimed.Area, Aim = aimed.Aim, RangeFeet = aimed.RangeFeet, Targets = aimed.Targets, Harms = aimed.Harms };
            }
        }

        var targets = TargetsOf(action.Do);
        return targets == 0
            ? action with { Choices = Choices(action.Do) }
            : action with { Aim = AimKind.Creatures, RangeFeet = 30, Targets = targets, Harms = Harms(action.Do), Choices = Choices(action.Do) };
    }

    /// <summary>How many targets the steps ask for: 0 where they concern the actor alone.</summary>
    public static int TargetsOf(ImmutableArray<AutomationNode> tree)
    {
        var most = 0;
        foreach (var step in tree)
        {
            most = Math.Max(most, step switch
            {
                AutomationNode.Each { Of: EachOf.Self } => 0,
                AutomationNode.Each { Of: EachOf.First } => 1,
                AutomationNode.Each { Of: EachOf.Targets } => 1,
                AutomationNode.Each => Crowd,
                AutomationNode.Repeat repeat => repeat.Times,
                AutomationNode.Attack or AutomationNode.Strike or AutomationNode.Save => 1,
                AutomationNode.If branch => Math.Max(TargetsOf(branch.Then), TargetsOf(branch.Else)),
                AutomationNode.Choose choose => choose.Options.Max(option => TargetsOf(option.Do)),
                AutomationNode.Later { At: LaterAt.OnAction or LaterAt.OnBonusAction } => 0,
                _ => 0,
            });
        }

        return most;
    }

    /// <summary>Whether the steps do harm.</summary>
    public static bool Harms(ImmutableArray<AutomationNode> tree) =>
        AutomationTree.Steps(tree).Any(step => step is AutomationNode.Attack or AutomationNode.Strike or AutomationNode.Save or AutomationNode.Damage);

    /// <summary>Whether the steps call somebody back from death's door.</summary>
    public static bool Raises(ImmutableArray<AutomationNode> tree) =>
        AutomationTree.Steps(tree).Any(step => step is AutomationNode.Life { To: LifeChange.Revived or LifeChange.Stable });

    /// <summary>The options of the first choice among the steps.</summary>
    public static ImmutableArray<string> Choices(ImmutableArray<AutomationNode> tree) =>
    [
        .. AutomationTree.Steps(tree).SelectMany(step => step switch
        {
            AutomationNode.Choose choose => choose.Options.Select(option => option.Key),
            AutomationNode.Damage { Types.IsEmpty: false } damage => damage.Types.Prepend(damage.Dice[0].Type).Select(RuleKeys.Of),
            AutomationNode.Effect { One: true } effect => effect.Types.Select(RuleKeys.Of).Concat(effect.Abilities.Select(RuleKeys.Of)),
            AutomationNode.Lay { One: true } lay => lay.Conditions.Select(RuleKeys.Of),
            _ => [],
        }).Distinct(StringComparer.Ordinal),
    ];

    private static CombatAction InArea(CombatAction action, ActionArea area, CombatProfile profile)
    {
        var harms = Harms(action.Do);
        return area.Shape switch
        {
            AreaShape.One => action with { Area = null, Aim = AimKind.Creatures, RangeFeet = Math.Max(5, area.Range), Targets = 1, Harms = harms },
            AreaShape.Grappled => action with { Aim = AimKind.Creatures, RangeFeet = Math.Max(5, Longest(action, 30)), Targets = Crowd, Harms = harms },
            AreaShape.Space => action with { Area = null, Aim = AimKind.Creatures, RangeFeet = Math.Max(5, area.Range), Targets = Crowd, Harms = harms },
            AreaShape.Path => action with { Area = null, Aim = AimKind.Creatures, RangeFeet = Math.Max(profile.Speeds.Walk, profile.Speeds.Fly), Targets = Crowd, Harms = harms },
            AreaShape.Chosen => action with { Area = null, Aim = AimKind.Creatures, RangeFeet = Math.Max(5, Math.Max(area.Range, area.Feet)), Targets = Crowd, Harms = harms },
            AreaShape.Emanation => action with { Aim = AimKind.AreaFromSelf, RangeFeet = area.Feet, Harms = harms },
            AreaShape.Cone or AreaShape.Line or AreaShape.Cube or AreaShape.Sphere or AreaShape.Cylinder => action with
            {
                Aim = area.Range > 0 ? AimKind.AreaAtPoint : AimKind.AreaFromSelf,
                RangeFeet = area.Range > 0 ? area.Range : area.Feet,
                Harms = harms,
            },
        };
    }

    private static int Longest(CombatAction action, int otherwise) => action.Area?.Range is > 0 and var range ? range : otherwise;
}
