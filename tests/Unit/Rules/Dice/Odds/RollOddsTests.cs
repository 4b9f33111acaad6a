using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using Guildhall.Core.Chance;
using Guildhall.Rules;
using Guildhall.Rules.Dice;
using Guildhall.Rules.Dice.Odds;

namespace Guildhall.Tests.Unit.Rules.Dice.Odds;

public sealed class RollOddsTests
{
#if DEBUG
    // What players run is compiled with optimization; without it the same work takes several times as long.
    private const double MostMilliseconds = 250;
#else
    private const double MostMilliseconds = 50;
#endif

    private static readonly int[] _publishedCounts = [1, 4, 10, 21, 38, 62, 91, 122, 148, 167, 172, 160, 131, 94, 54, 21];

    [Fact]
    public void Four_dice_keep_three_has_the_published_odds()
    {
        var odds = Find("4d6kh3");

        odds.Totals.ShouldBe(Enumerable.Range(3, 16).Select(total => (long)total));
        odds.Totals.Select(odds.ChanceOf).ShouldBe(
            _publishedCounts.Select(count => new Fraction(count, 1296)));
        odds.Mean.ShouldBe(new Fraction(15869, 1296));
        odds.Variance.ToDecimal(4).ShouldBe("8.1045");
        odds.ChanceOf(18).ShouldBe(new Fraction(7, 432));
        odds.Tail.ShouldBe(new Fraction(0, 1));
        (odds.Minimum, odds.Maximum, odds.MostLikely, odds.Quantile(50)).ShouldBe((3, 18, 13, 12));
        odds.ChanceOfAtLeast(17).ShouldBe(new Fraction(75, 1296));
    }

    [Fact]
    public void Advantage_has_the_published_odds()
    {
        var odds = Find("2d20kh1");

        odds.Mean.ToDecimal(6).ShouldBe("13.825");
        for (var face = 1; face <= 20; face++)
        {
            odds.ChanceOf(face).ShouldBe(new Fraction((2 * face) - 1, 400));
        }
    }

    [Fact]
    public void A_reroll_once_has_the_published_odds()
    {
        var odds = Find("1d6ro<3");

        odds.Mean.ShouldBe(new Fraction(25, 6));
        Enumerable.Range(1, 6).Select(face => odds.ChanceOf(face)).ShouldBe(
            [new(1, 18), new(1, 18), new(4, 18), new(4, 18), new(4, 18), new(4, 18)]);
    }

    [Theory]
    [InlineData("1d6!", "4.2")]
    [InlineData("1d6!!", "4.2")]
    [InlineData("4d6!", "16.8")]
    [InlineData("3d6e>4", "15.75")]
    [InlineData("1d6!p", "4")]
    [InlineData("4d6!kh1", null)]
    public void Exploding_dice_say_what_they_leave_out(string text, string? mean)
    {
        var odds = Find(text);

        odds.Tail.CompareTo(new Fraction(0, 1)).ShouldBeGreaterThan(0);
        odds.Tail.CompareTo(new Fraction(1, 1_000_000_000_000)).ShouldBeLessThan(0);
        if (mean is not null)
        {
            odds.Mean.ToDecimal(8).ShouldBe(mean);
        }
    }

    [Theory]
    [InlineData("40d20kh20")]
    [InlineData("1000d6")]
    [InlineData("100d6!")]
    [InlineData("5d20ukh2")]
    [InlineData("50d10t>=8f1")]
    [InlineData("(10d10kl3, 5d12, 20)kh2")]
    [InlineData("{4d10+5d6}kh2")]
    [InlineData("20d6rr<3kh10")]
    public void What_is_large_is_found_all_the_same(string text)
    {
        var odds = Find(text);

        odds.Weights.ShouldAllBe(weight => weight.Sign > 0);
        (odds.Tail.CompareTo(new Fraction(0, 1)) >= 0).ShouldBeTrue();
    }

    [Fact]
    public void The_average_of_a_plain_sum_is_the_sum_of_averages()
    {
        Find("1000d6").Mean.ShouldBe(new Fraction(3_500, 1));
        Find("1000d6").Variance.ShouldBe(new Fraction(35_000, 12));
        Find(string.Join('+', Enumerable.Repeat("1d20", 400))).Mean.ShouldBe(new Fraction(4_200, 1));
    }

    [Fact]
    public void Odds_are_those_of_every_throw_there_is()
    {
        var compared = 0;
        Prop.ForAll(ExpressionTexts.Expression.ToArbitrary(), text =>
        {
            if (DiceExpression.Parse(text, allowComment: false).Value is not { } plan || RollOdds.Of(plan).Value is not { } odds || ThrowTree.Of(plan) is not { } chances)
            {
                return;
            }

            compared++;
            odds.Totals.ToDictionary(total => total, odds.ChanceOf).ShouldBe(chances, ignoreOrder: true, text);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(4_000).WithReplay(20_260_101, 3));
        compared.ShouldBeGreaterThan(1_000);
    }

    [Fact]
    public void Any_text_has_odds_or_an_error_soon() => Prop.ForAll(ExpressionTexts.Expression.ToArbitrary(), text =>
    {
        var started = Stopwatch.GetTimestamp();
        var outcome = DiceExpression.Parse(text, allowComment: false).Then(RollOdds.Of);
        (outcome.Error is null or RollValueError or TooManyRolls or NoOdds).ShouldBeTrue(text);
        Stopwatch.GetElapsedTime(started).TotalSeconds.ShouldBeLessThan(2, text);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000).WithReplay(20_260_102, 3));

    [Theory]
    [InlineData("1d1000000000", NoOddsReason.TooLarge)]
    [InlineData("1000d100000", NoOddsReason.TooLarge)]
    [InlineData("1000d1000kh500", NoOddsReason.TooLarge)]
    [InlineData("500d1000 * 500d1000", NoOddsReason.TooLarge)]
    [InlineData("100d100kh50mi2rr3", NoOddsReason.TooLarge)]
    [InlineData("900d20kh20ph5", NoOddsReason.TooLarge)]
    [InlineData("30d100kh15", NoOddsReason.TooLarge)]
    [InlineData("100d20kh50", NoOddsReason.TooLarge)]
    [InlineData("2d%rol12p<11roh1!!", NoOddsReason.TooLarge)]
    [InlineData("200d20kh100", NoOddsReason.TooLarge)]
    [InlineData("60d1000kh2 + 60d999kh2 + 60d998kh2", NoOddsReason.TooLarge)]
    [InlineData("1d99991 + 1d99989", NoOddsReason.TooLarge)]
    [InlineData("300d300 + 300d299", NoOddsReason.TooLarge)]
    [InlineData("1d1000*1d1000*1d1000", NoOddsReason.TooLarge)]
    [InlineData("20d20u", NoOddsReason.TooLarge)]
    [InlineData("100d10!kh50", NoOddsReason.TooLarge)]
    [InlineData("sin(1d6)", NoOddsReason.Inexact)]
    [InlineData("20d6eh1", NoOddsReason.Unknown)]
    [InlineData("1d6rr<7", NoOddsReason.Endless)]
    [InlineData("1d6!<7", NoOddsReason.Endless)]
    public void What_cannot_be_told_exactly_is_refused_soon(string text, NoOddsReason reason)
    {
        RollOdds.Of(Cast.Plan(text)).Error.ShouldBeOfType<NoOdds>().Reason.ShouldBe(reason);
        Quickest(text).TotalMilliseconds.ShouldBeLessThan(MostMilliseconds);
    }

    [Fact]
    public void Whatever_is_refused_is_refused_within_fifty_milliseconds()
    {
        var (refused, slow) = (0, new List<string>());
        Prop.ForAll(ExpressionTexts.Expression.ToArbitrary(), text =>
        {
            if (DiceExpression.Parse(text, allowComment: false).Value is not { } plan || RollOdds.Of(plan).Error is null) return;
            refused++;
            var took = Quickest(text).TotalMilliseconds;
            if (took >= MostMilliseconds) slow.Add($"{text}: {took}");
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000).WithReplay(20_260_103, 3));
        slow.ShouldBeEmpty();
        refused.ShouldBeGreaterThan(50);
    }

    [Fact]
    public void What_some_throw_cannot_be_valued_at_has_no_odds() =>
        RollOdds.Of(Cast.Plan("6 / (1d6 - 1)")).Error.ShouldBe(new RollValueError("0", "/"));

    [Theory]
    [InlineData("4d6kh3")]
    [InlineData("2d6!")]
    [InlineData("3d6ra>4 * 2")]
    [InlineData("5d10t>=8f1")]
    [InlineData("4d4u")]
    public void A_cup_throws_what_the_odds_say(string text)
    {
        const int Throws = 20_000;
        var (plan, cup) = (Cast.Plan(text), DiceCup.FromText(text));
        var odds = RollOdds.Of(plan).Value!;
        var seen = new Dictionary<long, int>();
        for (var i = 0; i < Throws; i++)
        {
            var total = plan.Roll(cup).Value!.Total;
            seen[total] = seen.GetValueOrDefault(total) + 1;
        }

        seen.Keys.ShouldAllBe(total => odds.Totals.Contains(total));
        var (chi, degrees) = (0d, -1);
        foreach (var total in odds.Totals)
        {
            var expected = (double)odds.ChanceOf(total).Numerator / (double)odds.ChanceOf(total).Denominator * Throws;
            if (expected >= 5)
            {
                chi += Math.Pow(seen.GetValueOrDefault(total) - expected, 2) / expected;
                degrees++;
            }
        }

        // Three standard deviations and a bit, by Wilson and Hilferty: fixed seeds, so it cannot flicker.
        chi.ShouldBeLessThan(Math.Max(degrees, 1) * Math.Pow(1 - (2 / (9d * Math.Max(degrees, 1))) + (3.5 * Math.Sqrt(2 / (9d * Math.Max(degrees, 1)))), 3));
    }

    /// <summary>What a refusal takes of a processor's time, by a few in a row; the least of three such rows, since whoever shares the caches counts too.</summary>
    private static TimeSpan Quickest(string text)
    {
        const int InARow = 4;
        var plan = Cast.Plan(text);
        var best = TimeSpan.MaxValue;
        for (var row = 0; row < 3; row++)
        {
            var started = ThreadTime.Now;
            for (var i = 0; i < InARow; i++) _ = RollOdds.Of(plan);
            var took = (ThreadTime.Now - started) / InARow;
            best = took < best ? took : best;
        }

        return best;
    }

    private static RollOdds Find(string text) => RollOdds.Of(Cast.Plan(text)).Value.ShouldNotBeNull(text);
}
