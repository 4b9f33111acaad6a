using Guildhall.Rules.FifthEdition.Automation;

namespace Guildhall.Bench.Platform.Battles;

/// <summary>Attacks with a better bonus.</summary>
internal static class SurerHand
{
    public static AutomationNode By(AutomationNode step, int more) => step switch
    {
        AutomationNode.Each each => each with { Do = [.. each.Do.Select(inner => By(inner, more))] },
        AutomationNode.Attack attack => attack with { Bonus = attack.Bonus + more },
        _ => step,
    };
}
