namespace Guildhall.Rules.Dice;

/// <summary>Reads numbers and dice with their operators.</summary>
internal static class AtomParser
{
    /// <summary>Whether a number or dice can start here.</summary>
    internal static bool Starts(TextCursor cursor) => cursor.Current switch
    {
        '.' => char.IsAsciiDigit(cursor.Peek(1)),
        'd' => char.IsAsciiDigit(cursor.Peek(1)) || cursor.Peek(1) is '%' or 'F',
        _ => cursor.OnDigit,
    };

    internal static bool TryRead(TextCursor cursor, NodeList nodes)
    {
        var (number, digits) = (0L, 0);
        if (!cursor.ReadDigits(ref number, ref digits))
        {
            return false;
        }

        if (cursor.Take('d'))
        {
            return TryReadDice(cursor, nodes, digits == 0 ? 1 : number);
        }

        var whole = digits;
        if (cursor.Take('.') && !cursor.ReadDigits(ref number, ref digits))
        {
            return false;
        }

        var scale = 1L;
        for (; whole < digits; whole++)
        {
            scale *= 10;
        }

        nodes.AddLeaf(new PlanNode(RollNodeKind.Number) { Number = Rational.Of(number, scale) });
        return true;
    }

    private static bool TryReadDice(TextCursor cursor, NodeList nodes, long count)
    {
        if (!TryReadShape(cursor, out var die) || !OperatorParser.TryRead(cursor, isDice: true, out var operators))
        {
            return false;
        }

        if (count > DiceLimits.DicePerRoll)
        {
            return cursor.Fail(new TooManyRolls(DiceLimits.DicePerRoll, count));
        }

        nodes.AddLeaf(new PlanNode(RollNodeKind.Dice) { Count = (int)count, Die = die, Operators = operators });
        return true;
    }

    private static bool TryReadShape(TextCursor cursor, out DieShape die)
    {
        die = DieShape.Percent;
        if (cursor.Take('%'))
        {
            return true;
        }

        if (cursor.Take('F'))
        {
            var isRare = cursor.Current == '.' && cursor.Peek(1) == '1';
            cursor.Position += isRare || (cursor.Current == '.' && cursor.Peek(1) == '2') ? 2 : 0;
            die = isRare ? DieShape.RareFudge : DieShape.Fudge;
            return true;
        }

        var (sides, digits) = (0L, 0);
        if (!cursor.ReadDigits(ref sides, ref digits))
        {
            return false;
        }

        if (digits == 0)
        {
            return cursor.Reject(null, "N", "%", "F");
        }

        if (sides is 0 or > DiceLimits.Sides)
        {
            return cursor.Fail(new RollValueError(((Rational)sides).ToString(), "d"));
        }

        die = new DieShape(null, (int)sides);
        return true;
    }
}
