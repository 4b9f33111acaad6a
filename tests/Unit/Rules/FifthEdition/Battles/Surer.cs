using Guildhall.Rules.FifthEdition.Automation;

namespace Guildhall.Tests.Unit.Rules.FifthEdition.Battles;

/// <summary>Attacks with a better bonus.</summary>
internal static class Surer
{
    public static AutomationNode By(AutomationNode step, int more) => step switch
    {
        AutomationNode.Each each => each with { Do = [.. each.Do.Select(inner => By(inner, more))] },
        AutomationNode.Attack attack => attack with { Bonus = attack.Bonus + more },
        _ => step,
    };
}
