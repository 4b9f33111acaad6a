namespace Guildhall.Rules.Dice;

/// <summary>What one expression and one roll may cost.</summary>
public static class DiceLimits
{
    /// <summary>Dice per roll, rerolls and explosions included; one more is <see cref="TooManyRolls"/>.</summary>
    public const int DicePerRoll = 1_000;

    /// <summary>Dice per script or automation run, on top of <see cref="DicePerRoll"/>; see <see cref="DiceBudget"/>.</summary>
    public const int DicePerRun = 10_000;

    /// <summary>UTF-16 units of an expression with its comment.</summary>
    public const int TextLength = 8_192;

    /// <summary>Parentheses, groups, functions and unary signs open at once.</summary>
    public const int Nesting = 100;

    /// <summary>Digits of a number as written.</summary>
    public const int Digits = 15;

    /// <summary>Faces of a die.</summary>
    public const int Sides = 1_000_000_000;
}
