namespace Guildhall.Rules.Dice;

/// <summary>What the expression parser does next.</summary>
internal enum ParseStep
{
    Operand,
    Tail,
    End,
    Failed,
}
