namespace Guildhall.Rules.Dice;

/// <summary>A sign, operator or opening bracket whose operands are still being read.</summary>
/// <param name="Kind">What kind of node it becomes.</param>
/// <param name="Arguments">Of an opening: expressions so far, not counting the one being read.</param>
internal readonly record struct Pending(RollNodeKind Kind, Symbol Symbol = Symbol.None, int Arguments = 0)
{
    internal bool IsOpening => Kind is RollNodeKind.Parenthesis or RollNodeKind.Group or RollNodeKind.Function;

    internal char Closing => Kind == RollNodeKind.Group ? '}' : ')';
}
