namespace Guildhall.Rules.Dice;

/// <summary>
/// The dice language: the grammar of avrae/d20 1.1.2 with selected features of rpg-dice-roller 5.5 (both MIT), read for behavior.
/// </summary>
public static class DiceExpression
{
    /// <summary>Reads an expression.</summary>
    /// <param name="text">Up to <see cref="DiceLimits.TextLength"/> UTF-16 units.</param>
    /// <param name="allowComment">True if free text may follow the expression after white space, up to the end of the line.</param>
    /// <returns>The plan, or a syntax error, a value error or too many dice, whichever is met first.</returns>
    public static RollOutcome<DicePlan> Parse(string text, bool allowComment)
    {
        var cursor = new TextCursor(text);
        if (text.Length > DiceLimits.TextLength)
        {
            cursor.Position = DiceLimits.TextLength;
            _ = cursor.Reject(null);
            return cursor.Error!;
        }

        var parser = new ExpressionParser(cursor, allowComment);
        if (!cursor.CheckCharacters() || !parser.TryRead())
        {
            return cursor.Error!;
        }

        var plan = new DicePlan(parser.Nodes.ToArray(), parser.Comment);
        return plan.DiceCount > DiceLimits.DicePerRoll ? new TooManyRolls(DiceLimits.DicePerRoll, plan.DiceCount) : plan;
    }
}
