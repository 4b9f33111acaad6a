using System.Collections.Immutable;
using System.Globalization;
using Guildhall.Core.Drawings;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Encounters;

namespace Guildhall.Modules.Tabletop.Encounters;

/// <summary>What a fight costs beside what each difficulty may cost, as a bar with three marks.</summary>
internal static class BudgetBar
{
    private const int Width = 900;
    private const int Height = 170;
    private const int Left = 36;
    private const int Top = 72;
    private const int Thickness = 34;
    private const int Full = Width - (2 * Left);

    public static Drawing Draw(EncounterReport report, string title, string alt, (int Percent, string Words)? chance)
    {
        var high = report.Budgets[EncounterDifficulty.High];
        var most = Math.Max(report.Experience, high * 11L / 10);
        var color = report.Difficulty switch
        {
            EncounterDifficulty.Low => Palette.Moss,
            EncounterDifficulty.Moderate => Palette.Gold,
            EncounterDifficulty.High or null => Palette.Blood,
        };
        var shapes = ImmutableArray.CreateBuilder<Shape>();
        var height = chance is null ? Height : Height + 76;
        shapes.Add(new Shape.Rectangle(0, 0, Width, height, Palette.Night, Palette.Edge, 2, 12));
        shapes.Add(new Shape.Text(Left, 20, title, Palette.Gold, TextSize.Medium, TextWeight.Bold, Width: Full));
        shapes.AddRange(ProgressBar.Of(Left, Top, Full, Thickness, report.Experience, most, color));
        foreach (var budget in report.Budgets.Values)
        {
            var x = Left + (int)(Full * budget / most);
            shapes.Add(new Shape.Rectangle(x, Top - 6, 2, Thickness + 12, Palette.Frost));
            shapes.Add(new Shape.Text(x, Top + Thickness + 14, budget.ToString(CultureInfo.InvariantCulture), Palette.Muted, Align: TextAlign.Center));
        }

        if (chance is { } known)
        {
            var tint = known.Percent >= 80 ? Palette.Moss : known.Percent >= 50 ? Palette.Gold : Palette.Blood;
            shapes.Add(new Shape.Text(Left, Height - 6, known.Words, Palette.Parchment, TextSize.Small, TextWeight.Bold, Width: Full));
            shapes.AddRange(ProgressBar.Of(Left, Height + 20, Full, Thickness, known.Percent, 100, tint));
        }

        return new Drawing(Width, height, Palette.Night, alt, shapes.ToImmutable());
    }
}
