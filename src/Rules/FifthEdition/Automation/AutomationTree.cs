using System.Collections.Immutable;

namespace Guildhall.Rules.FifthEdition.Automation;

/// <summary>Looking through a tree.</summary>
public static class AutomationTree
{
    /// <summary>All steps of a tree, those within others and those that wait included, from the outside in.</summary>
    public static IEnumerable<AutomationNode> Steps(ImmutableArray<AutomationNode> tree)
    {
        foreach (var step in tree)
        {
            yield return step;
            foreach (var inner in Within(step).SelectMany(branch => Steps(branch))) yield return inner;
        }
    }

    private static IEnumerable<ImmutableArray<AutomationNode>> Within(AutomationNode step) => step switch
    {
        AutomationNode.Each each => [each.Do],
        AutomationNode.Repeat repeat => [repeat.Do],
        AutomationNode.Attack attack => [attack.Hit, attack.Miss],
        AutomationNode.Save save => [save.Always, save.Fail, save.Success],
        AutomationNode.Check check => [check.Success, check.Fail],
        AutomationNode.Lay lay => [lay.OnSecondFailure],
        AutomationNode.If branch => [branch.Then, branch.Else],
        AutomationNode.Choose choose => choose.Options.Select(option => option.Do),
        AutomationNode.Table table => table.Rows.Select(row => row.Do),
        AutomationNode.Later later => [later.Do],
        _ => [],
    };
}
