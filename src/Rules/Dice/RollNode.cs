using System.Collections.Immutable;

namespace Guildhall.Rules.Dice;

/// <summary>A node of a result's tree.</summary>
public readonly record struct RollNode
{
    private readonly RollTree _tree;
    private readonly int _index;

    internal RollNode(RollTree tree, int index) => (_tree, _index) = (tree, index);

    /// <summary>What it is.</summary>
    public RollNodeKind Kind => Plan.Kind;

    /// <summary>What it came to, whether or not it is kept.</summary>
    public Rational Value => Entry.Value;

    /// <summary>What it counts above: its value, or 0 if it was dropped.</summary>
    public Rational Total => Entry.Total;

    /// <summary>False if it was dropped as a whole.</summary>
    public bool Kept => !Entry.Dropped;

    /// <summary>As an element of a counted set: 1 for a success, −1 for a failure, else 0.</summary>
    public int Score => Entry.Score;

    /// <summary>True if successes are counted, so that the value is the sum of scores.</summary>
    public bool Counted => Entry.Counted;

    /// <summary>All annotations with their brackets, e.g. <c>[fire]</c>; null for none.</summary>
    public string? Annotation => Plan.Annotation;

    /// <summary>Numbers and dice as written; for other nodes the sign, operator, function or set operators.</summary>
    public string Notation => Kind is RollNodeKind.Number or RollNodeKind.Dice ? Plan.Notation : $"{SymbolText.Of(Plan.Symbol)}{Plan.Suffix}";

    /// <summary>Dice in the order in which they were thrown, dropped ones included; empty for other nodes.</summary>
    public ReadOnlySpan<Die> Dice => Entry.Thrown;

    /// <summary>From left to right as written. A long chain of operators is a deep tree: walk it with a loop.</summary>
    public ImmutableArray<RollNode> Children
    {
        get
        {
            var tree = _tree;
            return [.. Plan.Children.Select(child => new RollNode(tree, child))];
        }
    }

    private PlanNode Plan => _tree.Nodes[_index];

    private ref readonly RollEntry Entry => ref _tree.Entries[_index];
}
