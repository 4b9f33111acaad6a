using System.Text;

namespace Guildhall.Rules.Dice;

/// <summary>Writes a plan in its canonical spelling.</summary>
internal static class PlanText
{
    internal static string Of(PlanNode[] nodes)
    {
        var text = new StringBuilder();
        foreach (var step in Infix.Walk(nodes, i => nodes[i].Children))
        {
            var node = nodes[step.Node];
            _ = step.Kind switch
            {
                InfixStepKind.Enter when node.Children.Length == 0 && node.Kind is RollNodeKind.Number or RollNodeKind.Dice => text.Append(node.Notation),
                InfixStepKind.Leave when node.Annotation is { } annotation => text.Append(' ').Append(annotation),
                _ => text.Append(step.Text),
            };
        }

        return text.ToString();
    }
}
