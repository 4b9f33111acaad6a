using System.Globalization;
using Guildhall.Core.Chance;

namespace Guildhall.Tests.Scenarios.Dice;

/// <summary>
/// Expressions of what Guildhall and rpg-dice-roller share. Where the two differ by design (the list is in docs/dice.md) nothing is generated:
/// operators stand in the peer's fixed order, each once; no target on a group of one expression; no number besides dice in such a group.
/// </summary>
internal sealed class SharedExpressions(DiceCup cup)
{
    private const int Deepest = 2;
    private static readonly int[] Sizes = [4, 6, 8, 10, 12, 20, 100];
    private static readonly string[] Signs = [">", "<"];
    private static readonly string[] Points = [">", "<", ">=", "<=", "="];

    public SharedExpression Next() => Expression(depth: 0);

    private SharedExpression Expression(int depth) => cup.Below(depth < Deepest ? 10 : 4) switch
    {
        < 4 => Dice(),
        4 or 5 => Sum(depth),
        6 => (SharedExpression)"(" + Sum(depth + 1) + ")" + One("+", "-", "*") + Number(1, 12),
        7 => "(" + Expression(depth + 1) + ")" + One("/", "%") + Number(1, 9),
        8 => Function(depth),
        _ => depth == 0 ? Group() : Dice(),
    };

    private SharedExpression Sum(int depth) =>
        SharedExpression.Join("", [Expression(depth + 1), One("+", "-", "*"), cup.Below(2) == 0 ? Number(0, 30) : Expression(depth + 1)]);

    private SharedExpression Function(int depth) => cup.Below(4) switch
    {
        0 => One("abs", "ceil", "floor", "sign") + "(" + Expression(depth + 1) + One("+", "-", "*", "/") + Number(1, 9) + ")",
        1 => "round((" + Dice() + ")/" + Number(1, 9) + ")",
        2 => One("min", "max") + "(" + Expression(depth + 1) + "," + Number(1, 30) + ")",
        _ => new SharedExpression("pow(", "(") + Number(1, 9) + "+1d" + Number(2, 6) + new SharedExpression(",2)", ")^2"),
    };

    /// <summary>Several expressions with the best or worst kept or counted, or one whose dice are kept together.</summary>
    private SharedExpression Group()
    {
        if (cup.Below(3) == 0)
        {
            var pooled = Enumerable.Range(0, cup.Roll(3)).Select(_ => (SharedExpression)Plain(1 + cup.Below(5), Sizes[cup.Below(Sizes.Length)])).ToList();
            return "{" + SharedExpression.Join("+", pooled) + "}" + Keep(pooled.Count);
        }

        var parts = Enumerable.Range(0, 2 + cup.Below(4)).Select(_ => cup.Below(3) == 0 ? Dice() + "+" + Number(1, 9) : Dice()).ToList();
        var operators = cup.Below(3) switch
        {
            0 => "",
            1 => Keep(parts.Count),
            _ => Target(most: 40),
        };
        return "{" + SharedExpression.Join(",", parts) + "}" + operators;
    }

    private SharedExpression Dice()
    {
        var count = cup.Below(12) == 0 ? cup.Roll(60) : cup.Roll(8);
        switch (cup.Below(10))
        {
            case 0:
                return Plain(count, "%") + (cup.Below(2) == 0 ? Keep(count) : "");
            case 1:
                return Plain(count, One("F", "F.1", "F.2").Ours) + (cup.Below(2) == 0 ? Keep(count) : "");
            default:
                var sides = Sizes[cup.Below(Sizes.Length)];
                var changes = Changes(count, sides);
                return Plain(count, sides) + changes + Ending(count, sides, changes.Ours);
        }
    }

    /// <summary>What changes faces or adds dice.</summary>
    private SharedExpression Changes(int count, int sides)
    {
        SharedExpression changed = "";
        if (cup.Below(6) == 0) changed += Twice("mi", "min", 2 + cup.Below(sides / 2));
        if (cup.Below(6) == 0) changed += Twice("ma", "max", sides - 1 - cup.Below(sides / 2));
        if (cup.Below(3) == 0) changed += Explosion(sides);
        if (cup.Below(4) == 0) changed += Reroll(sides);
        if (cup.Below(3) == 0 && count * 2 <= sides && changed == "") changed += One("u", "uo");
        return changed;
    }

    private SharedExpression Explosion(int sides) => cup.Below(4) switch
    {
        0 => One("!", "!!", "!p", "!!p"),
        1 => One("!", "!!", "!p", "!!p") + ">" + Number(sides - (sides / 3), sides - 1),
        2 => One("!", "!!", "!p", "!!p") + "<" + Number(2, 1 + Math.Max(1, sides / 3)),
        _ => new SharedExpression("!", "!=") + Number(1, sides),
    };

    private SharedExpression Reroll(int sides)
    {
        SharedExpression number = Text(2 + cup.Below(Math.Max(1, sides / 3)));
        return cup.Below(3) switch
        {
            0 => new SharedExpression("rr", "r") + "<" + number,
            1 => "ro" + One(Signs) + number,
            _ => new SharedExpression("ro", "ro=") + number,
        };
    }

    /// <summary>What chooses among the dice, counts them or orders them.</summary>
    private SharedExpression Ending(int count, int sides, string changes)
    {
        // Behind a bare "!" or "u" a target would be read as its compare point, and "p" as penetrating.
        var isBare = changes.Length > 0 && !char.IsAsciiDigit(changes[^1]);
        var chosen = (isBare ? 1 : cup.Below(5)) switch
        {
            0 => Keep(count),
            1 => One("", "kh1", "kl1"),
            2 => Target(sides),
            3 => Keep(count) + Target(sides),
            _ => "",
        };
        return chosen + (cup.Below(6) == 0 ? One("s", "sa", "sd") : "");
    }

    /// <summary>At most as many as there are: beyond that, the peer drops some.</summary>
    private SharedExpression Keep(int count)
    {
        SharedExpression number = Text(cup.Roll(count));
        return cup.Below(4) switch
        {
            0 => (SharedExpression)"kh" + number,
            1 => (SharedExpression)"kl" + number,
            2 => new SharedExpression("ph", "dh") + number,
            _ => new SharedExpression("pl", "dl") + number,
        };
    }

    private SharedExpression Target(int most)
    {
        var success = One(Points) + Number(1, most);
        var counted = new SharedExpression("t" + success.Ours, success.Theirs);
        return cup.Below(2) == 0 ? counted : counted + "f" + One(Points) + Number(1, most);
    }

    private SharedExpression Number(int least, int most) => Text(least + cup.Below(most - least + 1));

    private SharedExpression One(params ReadOnlySpan<string> spellings) => spellings[cup.Below(spellings.Length)];

    private static SharedExpression Plain(int count, int sides) => Plain(count, Text(sides));

    private static SharedExpression Plain(int count, string die) => $"{Text(count)}d{die}";

    private static SharedExpression Twice(string ours, string theirs, int number) => new(ours + Text(number), theirs + Text(number));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
