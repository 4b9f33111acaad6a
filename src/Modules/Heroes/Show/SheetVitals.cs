using System.Globalization;
using Guildhall.Core.Drawings;
using Guildhall.Core.Drawings.Sheets;
using Guildhall.Core.Text;

namespace Guildhall.Modules.Heroes.Show;

/// <summary>The numbers that matter in every fight, side by side.</summary>
internal static class SheetVitals
{
    private const int Height = 92;
    private const int Boxes = 5;

    /// <summary>Draws it and gives its bottom.</summary>
    public static int Draw(SheetInk ink, int y, HeroView view, Words words)
    {
        var sheet = view.Sheet;
        Box(ink, 0, y, Number(sheet.MaximumHitPoints.Value), words.Say("hero.label.hp"), Palette.Blood, Icon.Heart);
        Box(ink, 1, y, Number(sheet.ArmorClass.Value), words.Say("hero.label.ac"), Palette.Frost, Icon.Shield);
        Box(ink, 2, y, Terms.Signed(sheet.Initiative.Value), words.Say("hero.label.initiative"), Palette.Parchment, null);
        Box(ink, 3, y, Number(sheet.SpeedFeet.Value), words.Say("hero.label.speed"), Palette.Parchment, null);
        Box(ink, 4, y, Terms.Signed(sheet.Proficiency), words.Say("hero.label.proficiency"), Palette.Parchment, null);
        return y + Height;
    }

    private static void Box(SheetInk ink, int index, int y, string number, string label, Color color, Icon? icon)
    {
        const int Width = (SheetInk.Width - (2 * SheetInk.Margin) - ((Boxes - 1) * SheetInk.Gap)) / Boxes;
        var x = SheetInk.Margin + (index * (Width + SheetInk.Gap));
        ink.Box(x, y, Width, Height);
        if (icon is { } shown)
        {
            ink.Add(new Shape.Sprite(x + 16, y + 14, shown, 2));
        }

        var middle = x + (Width / 2);
        ink.Add(new Shape.Text(middle, y + 8, number, color, TextSize.Title, TextWeight.Bold, TextAlign.Center));
        ink.Text(middle, y + 58, label, Palette.Muted, TextWeight.Regular, Width - 16, TextAlign.Center);
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
