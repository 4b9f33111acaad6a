using System.Diagnostics;

namespace Guildhall.Rules.Dice;

/// <summary>How symbols are written, how tightly they bind and how many expressions they take.</summary>
internal static class SymbolText
{
    private static readonly string[] Texts =
    [
        "", "+", "-", "+", "-", "*", "/", "//", "%", "==", "!=", ">=", "<=", "<", ">",
        "abs", "ceil", "floor", "round", "sign", "sqrt", "exp", "log", "sin", "cos", "tan", "pow", "min", "max",
    ];

    internal static string Of(Symbol symbol) => Texts[(int)symbol];

    internal static Symbol Function(ReadOnlySpan<char> name)
    {
        for (var symbol = Symbol.Abs; symbol <= Symbol.Max; symbol++)
        {
            if (name.SequenceEqual(Texts[(int)symbol]))
            {
                return symbol;
            }
        }

        return Symbol.None;
    }

    internal static int Arguments(Symbol function) => function is Symbol.Pow or Symbol.Min or Symbol.Max ? 2 : 1;

    /// <summary>True where the last bits of the result depend on the machine.</summary>
    internal static bool IsPlatformBound(Symbol symbol) =>
        symbol is Symbol.Exp or Symbol.Log or Symbol.Sin or Symbol.Cos or Symbol.Tan;

    internal static int Precedence(Symbol binary) => binary switch
    {
        Symbol.Multiply or Symbol.Divide or Symbol.FloorDivide or Symbol.Modulo => 3,
        Symbol.Add or Symbol.Subtract => 2,
        >= Symbol.Equal and <= Symbol.More => 1,
        _ => throw new UnreachableException(),
    };

    /// <summary>The operator between two expressions that starts here, or none.</summary>
    internal static Symbol Binary(char first, char second) => (first, second) switch
    {
        ('+', _) => Symbol.Add,
        ('-', _) => Symbol.Subtract,
        ('*', _) => Symbol.Multiply,
        ('/', '/') => Symbol.FloorDivide,
        ('/', _) => Symbol.Divide,
        ('%', _) => Symbol.Modulo,
        ('=', '=') => Symbol.Equal,
        ('!', '=') => Symbol.NotEqual,
        ('>', '=') => Symbol.AtLeast,
        ('<', '=') => Symbol.AtMost,
        ('<', _) => Symbol.Less,
        ('>', _) => Symbol.More,
        _ => Symbol.None,
    };
}
