using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Guildhall.Core.Chance;
using Guildhall.Rules.Dice;
using Guildhall.Tests.Scenarios.Support;

namespace Guildhall.Tests.Scenarios.Dice;

/// <summary>The dice against rpg-dice-roller, in the language that both share and with the same faces.</summary>
public sealed class RpgDiceRollerTests
{
    private const int Expressions = 10_000;
    private const int AtOnce = 1_000;
    private const int Rare = 50;

    // The peer tells totals to two decimals.
    private const double Rounding = 0.0051;

    [PeerFact]
    public async Task Ten_thousand_expressions_come_to_the_same_total_with_the_same_dice_kept()
    {
        await using var peer = await DicePeer.StartAsync();
        var cup = DiceCup.FromText("shared expressions");
        var source = new SharedExpressions(cup);
        var different = new List<string>();
        var seen = new List<string>();
        for (var done = 0; done < Expressions; done += AtOnce)
        {
            var cases = Enumerable.Range(0, AtOnce).Select(_ => (Expression: source.Next(), Seed: (uint)cup.Below(int.MaxValue))).ToList();
            var theirs = await peer.AskAsync(new { Cases = cases.Select(one => new { Notation = one.Expression.Theirs, one.Seed }) });
            foreach (var ((expression, seed), answer) in cases.Zip(theirs.EnumerateArray()))
            {
                seen.Add(expression.Ours);
                if (Difference(expression.Ours, seed, answer) is { } difference)
                {
                    different.Add($"{expression.Ours} | {expression.Theirs} | seed {seed.ToString(CultureInfo.InvariantCulture)}: {difference}");
                }
            }
        }

        different.ShouldBeEmpty();
        foreach (var one in (string[])["kh", "kl", "ph", "pl", "!", "!!", "!p", "!!p", "rr", "ro", "mi", "ma", "t", "f", "u", "uo", "s", "sa", "sd"])
        {
            seen.Count(text => Regex.IsMatch(text, $"[0-9]{Regex.Escape(one)}(?![a-z!])")).ShouldBeGreaterThan(Rare, one);
        }

        foreach (var one in (string[])["{", "d%", "dF", "dF.1", "/", "*", "min(", "pow(", "round("])
        {
            seen.Count(text => text.Contains(one, StringComparison.Ordinal)).ShouldBeGreaterThan(Rare, one);
        }
    }

    [PeerFact]
    public async Task A_difference_would_be_seen()
    {
        await using var peer = await DicePeer.StartAsync();
        var answers = await peer.AskAsync(new { Cases = new[] { new { Notation = "4d6kl3", Seed = 7u } } });
        Difference("4d6kh3", 7, answers[0]).ShouldNotBeNull();
        Difference("4d6kl3", 7, answers[0]).ShouldBeNull();
    }

    private static string? Difference(string text, uint seed, JsonElement theirs)
    {
        if (DiceExpression.Parse(text, allowComment: false) is not { Value: { } plan, Error: var unread })
        {
            return "ours cannot be read";
        }

        if (plan.Roll(new SharedFaces(seed)) is not { Value: { } rolled })
        {
            return $"ours does not roll {unread}";
        }

        if (theirs.TryGetProperty("error", out var error))
        {
            return $"theirs: {error.GetString()}";
        }

        var total = theirs.GetProperty("total").GetDouble();
        var ours = (double)rolled.Value.Numerator / rolled.Value.Denominator;
        if (Math.Abs(ours - total) > Rounding)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{ours} against {total}");
        }

        var dice = Dice(rolled.Root).Order(StringComparer.Ordinal);
        var others = theirs.GetProperty("dice").EnumerateArray().Select(die => $"{die[0].GetInt64().ToString(CultureInfo.InvariantCulture)}/{die[1].GetInt32().ToString(CultureInfo.InvariantCulture)}").Order(StringComparer.Ordinal);
        return dice.SequenceEqual(others, StringComparer.Ordinal) ? null : $"other dice: {string.Join(' ', dice)} against {string.Join(' ', others)}";
    }

    private static IEnumerable<string> Dice(RollNode node)
    {
        var found = new List<string>();
        foreach (var die in node.Dice)
        {
            found.Add($"{die.Value.ToString(CultureInfo.InvariantCulture)}/{(die.Kept ? "1" : "0")}");
        }

        return found.Concat(node.Children.SelectMany(Dice));
    }
}
