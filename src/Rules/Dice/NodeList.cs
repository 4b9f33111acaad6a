namespace Guildhall.Rules.Dice;

/// <summary>The nodes read so far, every node behind its children.</summary>
internal sealed class NodeList
{
    private readonly List<PlanNode> _nodes = new(8);

    internal int Count => _nodes.Count;

    internal PlanNode Last => _nodes[^1];

    internal void AddLeaf(PlanNode node) => _nodes.Add(node with { Start = _nodes.Count, HasDice = node.Kind == RollNodeKind.Dice });

    /// <summary>Adds the parent of the last <paramref name="children"/> subtrees.</summary>
    internal void AddParent(PlanNode node, int children)
    {
        var places = new int[children];
        var (next, hasDice) = (_nodes.Count, false);
        for (var i = children - 1; i >= 0; i--)
        {
            places[i] = next - 1;
            hasDice |= _nodes[next - 1].HasDice;
            next = _nodes[next - 1].Start;
        }

        _nodes.Add(node with { Start = next, Children = places, HasDice = hasDice });
    }

    internal void Annotate(string text) => _nodes[^1] = Last with { Annotation = text };

    internal PlanNode[] ToArray() => [.. _nodes];
}
