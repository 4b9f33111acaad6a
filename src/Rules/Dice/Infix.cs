namespace Guildhall.Rules.Dice;

/// <summary>Walks nodes in the order of the text, with a stack of its own.</summary>
internal static class Infix
{
    /// <summary>The steps, ready to be written one after the other.</summary>
    /// <param name="childrenOf">The children of a node in the order in which to write them.</param>
    internal static IEnumerable<InfixStep> Walk(PlanNode[] nodes, Func<int, int[]> childrenOf)
    {
        var stack = new Stack<InfixStep>();
        stack.Push(new InfixStep(InfixStepKind.Visit, nodes.Length - 1));
        while (stack.TryPop(out var step))
        {
            if (step.Kind != InfixStepKind.Visit)
            {
                yield return step;
                continue;
            }

            yield return step with { Kind = InfixStepKind.Enter };
            var node = nodes[step.Node];
            var (open, between, close) = Marks(node);
            stack.Push(step with { Kind = InfixStepKind.Leave });
            PushText(stack, step.Node, close);
            var children = childrenOf(step.Node);
            for (var i = children.Length - 1; i >= 0; i--)
            {
                stack.Push(new InfixStep(InfixStepKind.Visit, children[i]));
                PushText(stack, step.Node, i > 0 ? between : "");
            }

            PushText(stack, step.Node, open);
        }
    }

    private static void PushText(Stack<InfixStep> stack, int node, string text)
    {
        if (text.Length > 0)
        {
            stack.Push(new InfixStep(InfixStepKind.Text, node, text));
        }
    }

    private static (string Open, string Between, string Close) Marks(PlanNode node) => node.Kind switch
    {
        RollNodeKind.Number or RollNodeKind.Dice => ("", "", ""),
        RollNodeKind.Parenthesis => ("(", "", $"){node.Suffix}"),
        RollNodeKind.Set => ("(", ", ", $"{(node.Children.Length == 1 ? "," : "")}){node.Suffix}"),
        RollNodeKind.Group => ("{", ", ", $"}}{node.Suffix}"),
        RollNodeKind.Function => ($"{SymbolText.Of(node.Symbol)}(", ", ", ")"),
        RollNodeKind.Sign => (SymbolText.Of(node.Symbol), "", ""),
        RollNodeKind.Binary => ("", $" {SymbolText.Of(node.Symbol)} ", ""),
    };
}
