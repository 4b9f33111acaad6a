using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using Guildhall.Core.Drawings;
using Guildhall.Rules;
using Guildhall.Rules.Dice.Odds;

namespace Guildhall.Modules.Dice;

/// <summary>The odds of a roll as a picture: a bar for each total, or for some totals in a row where there are many.</summary>
/// <param name="odds">What is drawn.</param>
/// <param name="rolled">The total that was thrown; its bar is marked.</param>
internal sealed class OddsChart(RollOdds odds, long rolled)
{
    private const int Width = 1000;
    private const int Height = 560;
    private const int Left = 96;
    private const int Right = 28;
    private const int Top = 84;
    private const int Bottom = 64;
    private const int MostBars = 60;
    private const int Scale = 10_000;
    private const int LabelGap = 56;
    private const int ChartWidth = Width - Left - Right;
    private const int ChartHeight = Height - Top - Bottom;
    private static readonly Color _line = Palette.Edge.WithAlpha(150);
    private readonly ImmutableArray<OddsBar> _bars = OddsBar.Of(odds, MostBars);

    /// <summary>How many totals share a bar; 1 where each has its own.</summary>
    public long TotalsPerBar => _bars[0].Last - _bars[0].First + 1;

    public Drawing Draw(string title, string mean, string alt)
    {
        var shapes = ImmutableArray.CreateBuilder<Shape>();
        shapes.Add(new Shape.Rectangle(0, 0, Width, Height, Palette.Night, Palette.Edge, 2, 12));
        shapes.Add(new Shape.Text(28, 22, title, Palette.Gold, TextSize.Large, TextWeight.Bold, Width: Width - 340));
        shapes.Add(new Shape.Text(Width - Right, 26, mean, Palette.Frost, TextSize.Medium, Align: TextAlign.Right));
        var highest = _bars.Max(bar => bar.Weight);
        Grid(shapes, highest);
        var labelEvery = Math.Max(1, ((LabelGap * _bars.Length) + ChartWidth - 1) / ChartWidth);
        for (var i = 0; i < _bars.Length; i++)
        {
            Bar(shapes, i, highest, isLabeled: i % labelEvery == 0);
        }

        Mean(shapes);
        return new Drawing(Width, Height, Palette.Night, alt, shapes.ToImmutable());
    }

    private static int X(long bar, int bars) => Left + (int)(ChartWidth * bar / bars);

    private void Grid(ImmutableArray<Shape>.Builder shapes, BigInteger highest)
    {
        for (var i = 0; i <= 4; i++)
        {
            var y = Top + ChartHeight - (ChartHeight * i / 4);
            shapes.Add(new Shape.Rectangle(Left, y, ChartWidth, i == 0 ? 2 : 1, i == 0 ? Palette.Edge : _line));
            var share = $"{new Fraction(highest * i * 100, odds.Whole * 4).ToDecimal(highest * Scale > odds.Whole * 200 ? 1 : 3)} %";
            shapes.Add(new Shape.Text(Left - 10, y - 10, share, Palette.Muted, Align: TextAlign.Right));
        }
    }

    private void Bar(ImmutableArray<Shape>.Builder shapes, int place, BigInteger highest, bool isLabeled)
    {
        var bar = _bars[place];
        var (x, next) = (X(place, _bars.Length), X(place + 1, _bars.Length));
        var gap = next - x > 6 ? Math.Max(1, (next - x) / 8) : 0;
        var height = (int)(bar.Weight * ChartHeight / highest);
        var isRolled = rolled >= bar.First && rolled <= bar.Last;
        if (!bar.Weight.IsZero)
        {
            var color = isRolled ? Palette.Gold : Palette.Amethyst;
            var tall = Math.Max(height, 2);
            shapes.Add(new Shape.Gradient(x + gap, Top + ChartHeight - tall, next - x - (2 * gap), tall, color, color.Mix(Palette.Night, 110)));
        }

        if (isRolled)
        {
            var middle = (x + next) / 2;
            var y = Top + ChartHeight - height - 8;
            shapes.Add(new Shape.Polygon([new(middle - 8, y - 12), new(middle + 8, y - 12), new(middle, y)], Palette.Gold));
        }

        if (isLabeled || isRolled)
        {
            var label = bar.First.ToString(CultureInfo.InvariantCulture);
            shapes.Add(new Shape.Rectangle((x + next) / 2, Top + ChartHeight, 1, 6, Palette.Edge));
            if (isLabeled)
            {
                shapes.Add(new Shape.Text((x + next) / 2, Top + ChartHeight + 10, label, isRolled ? Palette.Gold : Palette.Parchment, Align: TextAlign.Center));
            }
        }
    }

    /// <summary>Bars stand for whole totals, so the mean lies half a total right of where its own bar begins.</summary>
    private void Mean(ImmutableArray<Shape>.Builder shapes)
    {
        var span = (BigInteger)TotalsPerBar * _bars.Length;
        var place = ((2 * odds.Mean.Numerator) + odds.Mean.Denominator - (2 * (BigInteger)_bars[0].First * odds.Mean.Denominator)) * ChartWidth;
        var x = Left + (int)(place / (2 * odds.Mean.Denominator * span));
        for (var y = Top; y < Top + ChartHeight; y += 12)
        {
            shapes.Add(new Shape.Rectangle(x - 1, y, 2, Math.Min(7, Top + ChartHeight - y), Palette.Frost));
        }
    }
}
