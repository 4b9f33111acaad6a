using System.Collections.Immutable;
using System.Text;

namespace Guildhall.Rules.Dice;

/// <summary>
/// Reads an expression with a stack of its own (operator precedence parsing), so neither nesting nor length costs thread stack.
/// </summary>
internal sealed class ExpressionParser(TextCursor cursor, bool allowComment)
{
    private readonly Stack<Pending> _pending = new();
    private int _depth;
    private int _openings;
    private int _atomStart;
    private int _operatorStart;

    internal NodeList Nodes { get; } = new();

    /// <summary>What follows the expression; null if nothing does.</summary>
    internal string? Comment { get; private set; }

    internal bool TryRead()
    {
        var step = ParseStep.Operand;
        while (step is ParseStep.Operand or ParseStep.Tail)
        {
            step = step == ParseStep.Operand ? ReadOperand() : ReadTail();
        }

        return step == ParseStep.End && TryFinish();
    }

    private ParseStep ReadOperand()
    {
        _ = cursor.SkipBlank();
        _atomStart = cursor.Position;
        switch (cursor.Current)
        {
            case '+' or '-':
                return Open(new Pending(RollNodeKind.Sign, cursor.Current == '+' ? Symbol.Plus : Symbol.Minus), 1);
            case '{':
                return Open(new Pending(RollNodeKind.Group), 1);
            case '(':
                var step = Open(new Pending(RollNodeKind.Parenthesis), 1);
                _ = cursor.SkipBlank();
                return step == ParseStep.Operand && cursor.Current == ')' ? Close(0) : step;
        }

        if (AtomParser.Starts(cursor))
        {
            return AtomParser.TryRead(cursor, Nodes) ? ParseStep.Tail : ParseStep.Failed;
        }

        var letters = cursor.LetterCount();
        var function = SymbolText.Function(cursor.Text.AsSpan(cursor.Position, letters));
        if (function != Symbol.None && cursor.Text.AsSpan(cursor.Position + letters).TrimStart() is ['(', ..])
        {
            cursor.Position += letters;
            _ = cursor.SkipBlank();
            return Open(new Pending(RollNodeKind.Function, function), 1);
        }

        return StarOpensComment() ? ParseStep.End : Fail(SyntaxHint.ForOperand(cursor), "N", "d", "(", "{", "-");
    }

    private ParseStep ReadTail()
    {
        _ = cursor.SkipBlank();
        switch (cursor.Current)
        {
            case '[':
                return Annotate();
            case ')' or '}' when _openings > 0:
                Reduce(0);
                return Close(_pending.Peek().Arguments + 1);
            case ',' when _openings > 0:
                Reduce(0);
                return Comma(_pending.Peek());
        }

        var symbol = SymbolText.Binary(cursor.Current, cursor.Peek(1));
        if (symbol == Symbol.None)
        {
            return ParseStep.End;
        }

        Reduce(SymbolText.Precedence(symbol));
        _pending.Push(new Pending(RollNodeKind.Binary, symbol));
        _operatorStart = cursor.Position;
        cursor.Position += SymbolText.Of(symbol).Length;
        return ParseStep.Operand;
    }

    private ParseStep Open(Pending pending, int length)
    {
        if (++_depth > DiceLimits.Nesting)
        {
            return Fail(null, "N", "d");
        }

        _openings += pending.IsOpening ? 1 : 0;
        _pending.Push(pending);
        cursor.Position += length;
        return ParseStep.Operand;
    }

    private ParseStep Annotate()
    {
        var annotation = new StringBuilder();
        while (cursor.Current == '[')
        {
            var rest = cursor.Text.AsSpan(cursor.Position);
            var end = rest.IndexOfAny(']', '\n');
            if (end < 0 || rest[end] != ']')
            {
                return Fail(null, "]");
            }

            _ = annotation.Append(rest[..(end + 1)]);
            cursor.Position += end + 1;
            _ = cursor.SkipBlank();
        }

        Nodes.Annotate(annotation.ToString());
        return ParseStep.Tail;
    }

    private ParseStep Comma(Pending opening)
    {
        var arguments = opening.Arguments + 1;
        if (opening.Kind == RollNodeKind.Function && arguments == SymbolText.Arguments(opening.Symbol))
        {
            return Fail(null, ")");
        }

        cursor.Position++;
        _ = cursor.SkipBlank();
        if (opening.Kind != RollNodeKind.Function && cursor.Current is ')' or '}')
        {
            return Close(arguments, isSet: true);
        }

        _pending.Push(_pending.Pop() with { Arguments = arguments });
        return ParseStep.Operand;
    }

    private ParseStep Close(int children, bool isSet = false)
    {
        var opening = _pending.Peek();
        if (cursor.Current != opening.Closing)
        {
            return Fail(null, opening.Closing.ToString(), ",");
        }

        if (opening.Kind == RollNodeKind.Function && children < SymbolText.Arguments(opening.Symbol))
        {
            return Fail(null, ",");
        }

        cursor.Position++;
        ImmutableArray<DiceOperator> operators = [];
        if (opening.Kind != RollNodeKind.Function && !OperatorParser.TryRead(cursor, isDice: false, out operators))
        {
            return ParseStep.Failed;
        }

        _ = _pending.Pop();
        _depth--;
        _openings--;
        var kind = opening.Kind == RollNodeKind.Parenthesis && (isSet || children != 1) ? RollNodeKind.Set : opening.Kind;
        Nodes.AddParent(new PlanNode(kind) { Symbol = opening.Symbol, Operators = operators }, children);
        return ParseStep.Tail;
    }

    /// <summary>Makes nodes of all signs, and of the operators that bind at least so tightly, up to the innermost opening.</summary>
    private void Reduce(int precedence)
    {
        while (_pending.TryPeek(out var top) && !top.IsOpening)
        {
            var isSign = top.Kind == RollNodeKind.Sign;
            if (!isSign && SymbolText.Precedence(top.Symbol) < precedence)
            {
                return;
            }

            _ = _pending.Pop();
            _depth -= isSign ? 1 : 0;
            Nodes.AddParent(new PlanNode(top.Kind) { Symbol = top.Symbol }, isSign ? 1 : 2);
        }
    }

    /// <summary>After <c>1d20 *</c> without an operand the star begins emphasized text.</summary>
    private bool StarOpensComment()
    {
        if (!allowComment || _openings > 0 || !_pending.TryPeek(out var top) || top.Symbol != Symbol.Multiply
            || !char.IsWhiteSpace(cursor.Text[_operatorStart - 1]))
        {
            return false;
        }

        _ = _pending.Pop();
        cursor.Position = _operatorStart;
        return true;
    }

    private bool TryFinish()
    {
        var atom = Nodes.Last;
        Reduce(0);
        if (_pending.TryPeek(out var opening))
        {
            return cursor.Reject(SyntaxHint.ForTail(cursor, _atomStart, atom), opening.Closing.ToString(), ",");
        }

        if (cursor.AtEnd)
        {
            return true;
        }

        if (!allowComment || !char.IsWhiteSpace(cursor.Text[cursor.Position - 1]))
        {
            return cursor.Reject(SyntaxHint.ForTail(cursor, _atomStart, atom), "+", "-", "*", "/", "//", "%", "[", "==");
        }

        Comment = cursor.Text[cursor.Position..].TrimEnd();
        var line = Comment.IndexOf('\n', StringComparison.Ordinal);
        cursor.Position += Math.Max(line, 0);
        return line < 0 || cursor.Reject(null);
    }

    private ParseStep Fail(string? hint, params ReadOnlySpan<string> expected)
    {
        _ = cursor.Reject(hint, expected);
        return ParseStep.Failed;
    }
}
