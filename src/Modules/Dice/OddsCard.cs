using System.Globalization;
using Guildhall.Core.Commands;
using Guildhall.Core.Replies;
using Guildhall.Core.Text;
using Guildhall.Rules;
using Guildhall.Rules.Dice;
using Guildhall.Rules.Dice.Odds;

namespace Guildhall.Modules.Dice;

/// <summary>The odds of a roll as players see them.</summary>
internal static class OddsCard
{
    private const int LongestTitle = 60;
    private const int LongestFraction = 40;
    private const int Decimals = 6;

    public static Card Of(CommandContext context, DicePlan plan, RollOdds odds, long rolled)
    {
        var title = CleanText.Clip(plan.ToString(), LongestTitle);
        var chart = new OddsChart(odds, rolled);
        var mean = odds.Mean.ToDecimal(3);
        var alt = context.Say(
            "roll.odds-alt",
            ("dice", title),
            ("min", odds.Minimum),
            ("max", odds.Maximum),
            ("mean", mean),
            ("mode", odds.MostLikely),
            ("rolled", rolled),
            ("chance", Percent(odds.ChanceOfAtLeast(rolled))));
        var drawing = chart.Draw(title, context.Say("roll.odds-mean-line", ("mean", mean)), alt);
        var body = context.Say(
            "roll.odds-text",
            ("rolled", rolled),
            ("exactly", Percent(odds.ChanceOf(rolled))),
            ("chance", Percent(odds.ChanceOfAtLeast(rolled))),
            ("low", odds.Quantile(25)),
            ("middle", odds.Quantile(50)),
            ("high", odds.Quantile(75)),
            ("width", chart.TotalsPerBar),
            ("tail", Tail(odds.Tail)));
        return new Card(context.Say("roll.odds", ("dice", title)), body)
        {
            Picture = Picture.Of(drawing),
            Fields =
            [
                new(context.Say("roll.odds-mean"), Exact(odds.Mean, odds.Tail)),
                new(context.Say("roll.odds-variance"), Exact(odds.Variance, odds.Tail)),
                new(context.Say("roll.odds-deviation"), odds.Variance.RootToDecimal(Decimals)),
                new(context.Say("roll.odds-range"), string.Create(CultureInfo.InvariantCulture, $"{odds.Minimum} … {odds.Maximum}")),
                new(context.Say("roll.odds-mode"), odds.MostLikely.ToString(CultureInfo.InvariantCulture)),
            ],
        };
    }

    private static string Exact(Fraction value, Fraction tail)
    {
        var written = value.ToDecimal(Decimals);
        var fraction = value.ToString();
        return tail.Numerator.IsZero && !value.Denominator.IsOne && fraction.Length <= LongestFraction ? $"{fraction} = {written}" : written;
    }

    private static string Percent(Fraction chance) => new Fraction(chance.Numerator * 100, chance.Denominator).ToDecimal(4);

    /// <summary>The power of ten that the tail does not exceed; empty for none.</summary>
    private static string Tail(Fraction tail)
    {
        if (tail.Numerator.IsZero)
        {
            return "";
        }

        var exponent = (tail.Denominator / tail.Numerator).ToString(CultureInfo.InvariantCulture).Length - 1;
        return string.Create(CultureInfo.InvariantCulture, $"1e-{exponent}");
    }
}
