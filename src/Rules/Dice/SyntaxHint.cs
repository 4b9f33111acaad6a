namespace Guildhall.Rules.Dice;

/// <summary>What players used to other dice languages, or to blanks, probably mean; in dice notation.</summary>
internal static class SyntaxHint
{
    /// <summary>For what stands where an operand should.</summary>
    internal static string? ForOperand(TextCursor cursor) => cursor.Current switch
    {
        '*' => "pow(a, b)",
        'D' => "d",
        _ => null,
    };

    /// <summary>For what stands behind an atom.</summary>
    /// <param name="atomStart">Where the atom begins.</param>
    /// <param name="last">The atom.</param>
    internal static string? ForTail(TextCursor cursor, int atomStart, PlanNode last)
    {
        var atom = cursor.Text.AsSpan(atomStart, cursor.Position - atomStart);
        var isDice = last.Kind == RollNodeKind.Dice;
        if (isDice && atom.Length > 0 && char.IsWhiteSpace(atom[^1]) && char.IsAsciiLetter(cursor.Current))
        {
            return TouchingOperator(cursor, atom.TrimEnd());
        }

        return (cursor.Current, cursor.Peek(1)) switch
        {
            ('D', _) => "d",
            ('^', _) => "pow(a, b)",
            ('=', _) => "==",
            ('d', 'l' or (>= '0' and <= '9')) when isDice => "pl",
            ('d', 'h') when isDice => "ph",
            ('r', _) when isDice => "rr, ro",
            ('m', 'i') when isDice => "mi",
            ('m', 'a') when isDice => "ma",
            _ => null,
        };
    }

    private static string? TouchingOperator(TextCursor cursor, ReadOnlySpan<char> atom)
    {
        var length = cursor.LetterCount();
        while (char.IsAsciiDigit(cursor.Peek(length)) && length <= DiceLimits.Digits)
        {
            length++;
        }

        var word = cursor.Text.AsSpan(cursor.Position, length);
        var trial = new TextCursor(word.ToString());
        return OperatorParser.TryRead(trial, isDice: true, out var operators) && trial.AtEnd && !operators.IsEmpty
            ? string.Concat(atom, word)
            : null;
    }
}
