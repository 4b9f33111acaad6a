namespace Guildhall.Rules.Dice;

/// <summary>What a node of an expression is.</summary>
public enum RollNodeKind
{
    /// <summary>A number as written.</summary>
    Number,

    /// <summary>Dice of one size with their operators.</summary>
    Dice,

    /// <summary>One expression in parentheses.</summary>
    Parenthesis,

    /// <summary>None or several expressions in parentheses.</summary>
    Set,

    /// <summary>Expressions in braces.</summary>
    Group,

    /// <summary>A function of one or two expressions.</summary>
    Function,

    /// <summary>A sign before an expression.</summary>
    Sign,

    /// <summary>Two expressions with an operator between them.</summary>
    Binary,
}
