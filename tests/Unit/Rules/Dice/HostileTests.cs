using System.Diagnostics;
using Guildhall.Core.Chance;
using Guildhall.Rules.Dice;

namespace Guildhall.Tests.Unit.Rules.Dice;

public sealed class HostileTests
{
    /// <summary>The aim is 5 ms; a busy machine may take longer, an engine that follows the bait takes seconds.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(250);

    private static readonly Dictionary<string, (string Text, Type? Error)> Baits = new(StringComparer.Ordinal)
    {
        ["999 dice terms"] = (Repeat("1d20", "+1d20", 998), null),
        ["1,639 dice terms"] = (Repeat("1d20", "+1d20", 1_638), typeof(RollSyntaxError)),
        ["1,001 dice terms"] = (Repeat("d4", "+d4", 1_000), typeof(TooManyRolls)),
        ["5,000 terms"] = (Repeat("1", "+1", 4_999), typeof(RollSyntaxError)),
        ["2,000 parentheses"] = (new string('(', 2_000) + "1" + new string(')', 2_000), typeof(RollSyntaxError)),
        ["2,000 open parentheses"] = (new string('(', 2_000), typeof(RollSyntaxError)),
        ["2,000 braces"] = (new string('{', 2_000) + "1d6" + new string('}', 2_000), typeof(RollSyntaxError)),
        ["5,000 digits"] = (new string('9', 5_000), typeof(RollValueError)),
        ["5,000 digits of dice"] = ("1d" + new string('9', 5_000), typeof(RollValueError)),
        ["5,000 digits of a selector"] = ("4d6kh" + new string('9', 5_000), typeof(RollValueError)),
        ["500 times 999d6"] = (Repeat("999d6", "+999d6", 499), typeof(TooManyRolls)),
        ["power tower"] = ("pow(9, pow(9, 9))", typeof(RollValueError)),
        ["power of fractions"] = ("pow(1/3, 999999999999999)", null),
        ["endless reroll"] = ("1000d6rr<7", typeof(TooManyRolls)),
        ["endless reroll of one"] = ("1d6rr>0", typeof(TooManyRolls)),
        ["endless reroll by rank"] = ("500d6rrl2", typeof(TooManyRolls)),
        ["endless explosion"] = ("1d6e>0", typeof(TooManyRolls)),
        ["endless compound"] = ("1d1!!", typeof(TooManyRolls)),
        ["endless penetration"] = ("500d1!p", typeof(TooManyRolls)),
        ["unique beyond faces"] = ("1000d6u", typeof(RollValueError)),
        ["8,000 signs"] = (new string('-', 8_000) + "1", typeof(RollSyntaxError)),
        ["4,000 signs between"] = ("1" + new string('-', 4_000) + "1", typeof(RollSyntaxError)),
        ["open annotation"] = ("1d20[" + new string('[', 8_000), typeof(RollSyntaxError)),
        ["4,000 annotations"] = (Repeat("1", "[]", 4_000), null),
        ["control character"] = ("1d20\u0000", typeof(RollSyntaxError)),
        ["control character in a comment"] = ("1d20 a\u001bb", typeof(RollSyntaxError)),
        ["lone surrogate"] = ("1d20 \ud800", typeof(RollSyntaxError)),
        ["lone low surrogate"] = ("\udc00", typeof(RollSyntaxError)),
        ["4,000 elements"] = (Repeat("(1", ",1", 4_000) + ")kh2000", null),
        ["nested pools"] = (Repeat("", "{", 99) + Repeat("d6", "+d6", 900) + Repeat("", "}kh99", 99), null),
        ["500 selectors"] = ("1000d6" + Repeat("", "k1", 500), null),
        ["400 alternating operators"] = ("900d6" + Repeat("", "pl0kh899", 200), null),
        ["4,000 comparisons"] = (Repeat("1", "<1", 4_000), null),
        ["smallest fractions"] = (Repeat("1", "/.000000000000007*.000000000000003", 200), null),
        ["divisions by primes"] = (Repeat("1", "/7+1/11/13-1/17/19", 400), null),
    };

    public static TheoryData<string> Rows => [.. Baits.Keys];

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_hostile_text_gets_its_answer_at_once(string name)
    {
        var (text, error) = Baits[name];
        _ = Answer(text);

        var fastest = TimeSpan.MaxValue;
        RollOutcome<RollResult> answer = default;
        for (var i = 0; i < 3; i++)
        {
            var start = Stopwatch.GetTimestamp();
            answer = Answer(text);
            var took = Stopwatch.GetElapsedTime(start);
            fastest = took < fastest ? took : fastest;
        }

        answer.Error?.GetType().ShouldBe(error);
        (answer.Error is null).ShouldBe(error is null);
        fastest.ShouldBeLessThan(Patience);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void What_hostile_texts_come_to_can_be_shown_and_bounded(string name)
    {
        var (text, error) = Baits[name];
        var parsed = DiceExpression.Parse(text, allowComment: true);
        parsed.Value?.Minimum.GetValueOrDefault().ShouldBeLessThanOrEqualTo(parsed.Value.Maximum ?? long.MaxValue);
        if (!parsed.Then(plan => plan.Roll(DiceCup.FromText("hostile"))).TryGet(out var result, out _))
        {
            error.ShouldNotBeNull();
            return;
        }

        RollText.Markdown(result, 500).Length.ShouldBeLessThanOrEqualTo(500);
        RollText.Plain(result).ShouldEndWith($"= {result.Total}");
        RollJson.Write(result).ShouldStartWith("{");
        result.DamageByType().Sum(part => part.Amount).ShouldBe(result.Total);
        result.Simplify().Total.ShouldBe(result.Total);
    }

    [Fact]
    public void A_long_chain_needs_next_to_no_thread_stack()
    {
        long? total = null;
        var thread = new Thread(() => total = Cast.Total(Repeat("1", "+1", 4_000)), maxStackSize: 128 * 1_024);
        thread.Start();
        thread.Join();

        total.ShouldBe(4_001);
    }

    private static RollOutcome<RollResult> Answer(string text) =>
        DiceExpression.Parse(text, allowComment: true).Then(plan => plan.Roll(DiceCup.FromText("hostile")));

    private static string Repeat(string first, string next, int times) => first + string.Concat(Enumerable.Repeat(next, times));
}
