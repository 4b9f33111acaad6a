namespace Guildhall.Rules.Dice;

/// <summary>What set operators act on: a die of a node, or the node as a whole.</summary>
/// <param name="Node">Place of the node.</param>
/// <param name="Die">Which of its dice; −1 for the node as a whole.</param>
internal readonly record struct Element(int Node, int Die = -1);
