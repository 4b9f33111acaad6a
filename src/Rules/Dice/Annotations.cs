namespace Guildhall.Rules.Dice;

/// <summary>The two passes over a result's tree that gather annotations. Both walk the nodes in a loop.</summary>
internal static class Annotations
{
    internal static RollTree Simplify(RollTree tree, AnnotationInheritance inheritance)
    {
        PlanNode[] nodes = [.. tree.Nodes];
        var first = new string?[nodes.Length];
        var last = new string?[nodes.Length];
        var mixed = new bool[nodes.Length];
        for (var i = 0; i < nodes.Length; i++)
        {
            foreach (var child in nodes[i].Children)
            {
                Note(i, first[child], last[child], mixed[child]);
            }

            Note(i, nodes[i].Annotation, nodes[i].Annotation, false);
            if (first[i] is null)
            {
                continue;
            }

            if (!mixed[i])
            {
                nodes[i] = nodes[i] with { Annotation = first[i] };
            }

            Spread(i);
        }

        return new RollTree(nodes, tree.Entries);

        void Note(int place, string? left, string? right, bool isMixed)
        {
            mixed[place] |= isMixed || (left is not null && first[place] is { } known && known != left);
            first[place] ??= left;
            last[place] = right ?? last[place];
        }

        void Spread(int place)
        {
            foreach (var child in nodes[place].Children)
            {
                if (!mixed[place])
                {
                    nodes[child] = nodes[child] with { Annotation = null };
                }
                else if (first[child] is null && inheritance != AnnotationInheritance.None && !IsFactor(nodes[place], child))
                {
                    nodes[child] = nodes[child] with { Annotation = inheritance == AnnotationInheritance.Left ? first[place] : last[place] };
                }
            }
        }
    }

    /// <summary>Makes numbers of branches; expects simplified annotations.</summary>
    internal static RollTree Collapse(RollTree tree)
    {
        var hasAnnotation = new bool[tree.Nodes.Length];
        for (var i = 0; i < hasAnnotation.Length; i++)
        {
            hasAnnotation[i] = tree.Nodes[i].Annotation is not null || Array.Exists(tree.Nodes[i].Children, child => hasAnnotation[child]);
        }

        // From parents to children; a branch that becomes a number is passed over.
        var visible = new Stack<int>();
        for (var i = hasAnnotation.Length - 1; i >= 0; i = IsBranch(i) ? tree.Nodes[i].Start - 1 : i - 1)
        {
            visible.Push(i);
        }

        var places = new int[hasAnnotation.Length];
        var nodes = new List<PlanNode>();
        var entries = new List<RollEntry>();
        foreach (var i in visible)
        {
            places[i] = nodes.Count;
            var node = tree.Nodes[i];
            var entry = tree.Entries[i];
            if (IsBranch(i))
            {
                nodes.Add(new PlanNode(RollNodeKind.Number) { Start = nodes.Count, Number = entry.Value, Annotation = node.Annotation });
                entries.Add(new RollEntry { Value = entry.Value, Dropped = entry.Dropped, Score = entry.Score });
                continue;
            }

            int[] children = [.. node.Children.Select(child => places[child])];
            nodes.Add(node with { Start = nodes[children[0]].Start, Children = children, HasDice = false });
            entries.Add(entry);
        }

        return new RollTree([.. nodes], [.. entries]);

        bool IsBranch(int place) => tree.Nodes[place].Annotation is not null || !hasAnnotation[place];
    }

    internal static bool IsFactor(PlanNode parent, int child) =>
        parent.Symbol is Symbol.Multiply or Symbol.Divide or Symbol.FloorDivide or Symbol.Modulo && parent.Children[^1] == child;
}
