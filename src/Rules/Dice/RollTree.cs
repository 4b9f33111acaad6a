namespace Guildhall.Rules.Dice;

/// <summary>A rolled plan: what every node came to.</summary>
internal sealed class RollTree(PlanNode[] nodes, RollEntry[] entries)
{
    internal PlanNode[] Nodes { get; } = nodes;

    internal RollEntry[] Entries { get; } = entries;

    internal RollNode Root => new(this, Nodes.Length - 1);
}
