using System.Collections.Immutable;

namespace Guildhall.Rules.Dice;

/// <summary>
/// A node of a plan. Nodes stand in an array with every node behind its children, so that one loop evaluates the plan in the
/// order of the text, however long a chain is.
/// </summary>
internal sealed record PlanNode(RollNodeKind Kind)
{
    /// <summary>Where the node's subtree begins; it ends with the node itself.</summary>
    internal int Start { get; init; }

    /// <summary>Places of the children, from left to right.</summary>
    internal int[] Children { get; init; } = [];

    /// <summary>Of a number.</summary>
    internal Rational Number { get; init; }

    /// <summary>Of dice: how many.</summary>
    internal int Count { get; init; }

    /// <summary>Of dice: which.</summary>
    internal DieShape Die { get; init; }

    /// <summary>Of a sign, an operator between expressions, or a function.</summary>
    internal Symbol Symbol { get; init; }

    /// <summary>Of dice, parentheses, sets and groups, in the order in which they act.</summary>
    internal ImmutableArray<DiceOperator> Operators { get; init; } = [];

    /// <summary>All annotations with their brackets, or null.</summary>
    internal string? Annotation { get; init; }

    /// <summary>True if there are dice in the subtree.</summary>
    internal bool HasDice { get; init; }

    /// <summary>True for a group of one expression, whose operators act on all dice inside together.</summary>
    internal bool IsPool => Kind == RollNodeKind.Group && Children.Length == 1 && HasDice;

    /// <summary>True where operators act on what the only child holds.</summary>
    internal bool IsTransparent => Kind == RollNodeKind.Parenthesis || (Kind == RollNodeKind.Group && Children.Length == 1 && !HasDice);

    /// <summary>The dice and operators as written, without annotations.</summary>
    internal string Notation => Kind == RollNodeKind.Dice ? $"{Count}d{Die}{Suffix}" : Number.ToString();

    /// <summary>The operators as written.</summary>
    internal string Suffix => Operators.IsEmpty ? "" : string.Concat(Operators);
}
