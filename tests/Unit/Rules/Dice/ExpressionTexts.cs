using FsCheck;
using FsCheck.Fluent;

namespace Guildhall.Tests.Unit.Rules.Dice;

/// <summary>Writes texts that follow the grammar, rule by rule; values may still be impossible.</summary>
internal static class ExpressionTexts
{
    private static readonly Gen<string> Blank = Gen.Elements("", "", " ", "  ");
    private static readonly Gen<string> Number = Gen.Choose(0, 12).Select(number => $"{number}");
    private static readonly Gen<string> Point = Join(Gen.Elements(">=", "<=", ">", "<", "=", ""), Number);
    private static readonly Gen<string> Selector = Join(Gen.Elements("", "h", "l", ">", "<"), Number);
    private static readonly Gen<string> Exploding = Gen.Elements("!", "!!", "!p", "!!p")
        .SelectMany(op => Gen.OneOf(Gen.Constant(op), (op == "!" ? Join(Gen.Elements(">=", ">", ""), Number) : Point).Select(point => op + point)));

    internal static Gen<string> Expression => Gen.Sized(size => Sum(Math.Min(size / 8, 5)));

    /// <summary>Pieces of the language in any order, and pieces of none.</summary>
    internal static Gen<string> Rubbish => Gen.Elements(
        "1", "20", "d", "d6", "4d6", "k", "h", "l", "p", "rr", "ro", "r", "ra", "e", "mi", "ma", "!", "!!", "!p", "u", "uo", "t", "f", "s", "sa",
        "sd", "(", ")", "{", "}", "[", "]", ",", ".", "+", "-", "*", "/", "//", "%", "=", "==", "!=", ">", "<", ">=", "<=", " ", "\n", "\t", "F",
        ".1", "abs", "pow(", "sqrt(", "exp(", "min", "max(", "999999999999999", "1000", "0", "\0", "ü", "🎲", "\ud83c", "*bold*", "fire", "[x]", "#")
        .ListOf().Select(string.Concat);

    /// <summary>Chosen late: built at once, all the rules within rules would not fit into memory.</summary>
    private static Gen<string> Sum(int depth) => Gen.Constant(depth).SelectMany(BuildSum);

    private static Gen<string> BuildSum(int depth) => depth == 0
        ? Atom(0)
        : Gen.Frequency(
            (3, Atom(depth)),
            (3, Join(Sum(depth - 1), Spaced("+", "-", "*", "/", "//", "%"), Sum(depth - 1))),
            (1, Join(Sum(depth - 1), Spaced("==", "!=", ">=", "<=", "<", ">"), Sum(depth - 1))),
            (1, Join(Gen.Elements("-", "+"), Blank, Atom(depth))));

    private static Gen<string> Spaced(params string[] operators) => Gen.Elements(operators).Select(text => $" {text} ");

    private static Gen<string> Atom(int depth) => Join(
        depth == 0
            ? Gen.Frequency((3, Dice()), (2, Number), (1, Join(Number, Gen.Constant("."), Number)))
            : Gen.Frequency((3, Dice()), (1, Number), (2, Set(depth - 1)), (1, Group(depth - 1)), (1, Function(depth - 1))),
        Gen.Frequency((6, Gen.Constant("")), (1, Gen.Elements("[fire]", " [cold]", "[a][b]", "[]"))));

    private static Gen<string> Dice() => Join(
        Gen.Elements("", "0", "1", "2", "3", "5", "8"),
        Gen.Elements("d4", "d6", "d20", "d%", "dF", "dF.2", "dF.1", "d1"),
        Repeat(DiceOperator(), 3),
        Once(Gen.OneOf(Gen.Elements("u", "uo"), Join(Gen.Elements("u", "uo"), Point))),
        Once(Exploding),
        Once(Counting()),
        Once(Gen.Elements("s", "sa", "sd")));

    private static Gen<string> DiceOperator() => Gen.OneOf(
        Join(Gen.Elements("k", "p", "ro", "ra"), Selector),
        Join(Gen.Elements("kh", "kl", "ph", "pl", "rr<", "e>"), Number),
        Join(Gen.Elements("mi", "ma"), Number));

    private static Gen<string> Counting() =>
        Join(Gen.Constant("t"), Point, Gen.OneOf(Gen.Constant(""), Join(Gen.Constant("f"), Point)));

    private static Gen<string> SetOperators() => Join(
        Repeat(Join(Gen.Elements("k", "p"), Selector), 2), Once(Counting()), Once(Gen.Elements("s", "sa", "sd")));

    private static Gen<string> Set(int depth) => Join(
        Gen.Frequency(
            (1, Gen.Constant("()")),
            (3, Join(Gen.Constant("("), Sum(depth), Gen.Constant(")"))),
            (1, Join(Gen.Constant("("), Sum(depth), Gen.Constant(",)"))),
            (2, Join(Gen.Constant("("), Sum(depth), Gen.Constant(", "), Sum(depth), Gen.Constant(")")))),
        SetOperators());

    private static Gen<string> Group(int depth) => Join(
        Gen.OneOf(
            Join(Gen.Constant("{"), Sum(depth), Gen.Constant("}")),
            Join(Gen.Constant("{"), Sum(depth), Gen.Constant(","), Sum(depth), Gen.Constant("}"))),
        SetOperators());

    private static Gen<string> Function(int depth) => Gen.OneOf(
        Join(Gen.Elements("abs(", "ceil(", "floor(", "round(", "sign(", "sqrt(", "log(", "sin("), Sum(depth), Gen.Constant(")")),
        Join(Gen.Elements("pow(", "min(", "max("), Sum(depth), Gen.Constant(", "), Sum(depth), Gen.Constant(")")));

    private static Gen<string> Once(Gen<string> part) => Gen.Frequency((4, Gen.Constant("")), (1, part));

    private static Gen<string> Repeat(Gen<string> part, int most) =>
        Gen.Choose(0, most).SelectMany(count => part.ListOf(count)).Select(string.Concat);

    private static Gen<string> Join(params Gen<string>[] parts) =>
        parts.Aggregate((left, right) => left.SelectMany(start => right.Select(end => start + end)));
}
