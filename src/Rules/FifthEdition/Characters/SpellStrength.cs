using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Automation;

namespace Guildhall.Rules.FifthEdition.Characters;

/// <summary>A spell's steps with a feature's help.</summary>
internal static class SpellStrength
{
    /// <summary>The steps, strengthened.</summary>
    /// <param name="adds">Whether the spellcasting modifier is added to damage.</param>
    /// <param name="halves">Whether a miss or a successful save still costs half.</param>
    public static ImmutableArray<AutomationNode> Of(ImmutableArray<AutomationNode> steps, bool adds, bool halves) => [.. steps.Select(step => Of(step, adds, halves))];

    private static AutomationNode Of(AutomationNode step, bool adds, bool halves) => step switch
    {
        AutomationNode.Each each => each with { Do = Of(each.Do, adds, halves) },
        AutomationNode.Repeat repeat => repeat with { Do = Of(repeat.Do, adds, halves) },
        AutomationNode.If branch => branch with { Then = Of(branch.Then, adds, halves), Else = Of(branch.Else, adds, halves) },
        AutomationNode.Attack attack => Missed(attack with { Hit = Of(attack.Hit, adds, halves), Miss = Of(attack.Miss, adds, halves) }, halves),
        AutomationNode.Save save => Saved(save with { Always = Of(save.Always, adds, halves), Fail = Of(save.Fail, adds, halves), Success = Of(save.Success, adds, halves) }, halves),
        AutomationNode.Damage damage when adds => damage with { AddsAbility = true },
        _ => step,
    };

    private static AutomationNode.Attack Missed(AutomationNode.Attack attack, bool halves) => halves && attack.Miss.IsEmpty
        ? attack with { Miss = [.. attack.Hit.OfType<AutomationNode.Damage>().Select(damage => damage with { Half = true })] }
        : attack;

    private static AutomationNode.Save Saved(AutomationNode.Save save, bool halves)
    {
        var harm = save.Fail.OfType<AutomationNode.Damage>().ToImmutableArray();
        return halves && harm.Length > 0 && save.Success.IsEmpty
            ? save with
            {
                Always = [.. save.Always, .. harm.Select(damage => damage with { HalfOnSuccess = true })],
                Fail = [.. save.Fail.Where(step => step is not AutomationNode.Damage)],
            }
            : save;
    }
}
