using Guildhall.Core.Drawings;
using Guildhall.Core.Drawings.Sheets;

namespace Guildhall.Modules.Tabletop.Sheets.Show;

/// <summary>The numbers that matter in every fight, side by side: hit points twice as wide, with a bar.</summary>
internal static class SheetVitals
{
    private const int Height = 106;
    private const int Wide = 324;
    private const int Boxes = 5;
    private const int Narrow = (SheetInk.Width - (2 * SheetInk.Margin) - Wide - (Boxes * SheetInk.Gap)) / Boxes;

    /// <summary>Draws it and gives its bottom.</summary>
    public static int Draw(SheetInk ink, int y, SheetView view, SheetTerms terms)
    {
        var sheet = view.Sheet;
        HitPoints(ink, y, view, terms);
        Box(ink, 0, y, SheetTerms.Number(sheet.ArmorClass.Value), terms.Say("sheet.label.ac"), Palette.Frost);
        Box(ink, 1, y, SheetTerms.Signed(sheet.Initiative.Value), terms.Say("sheet.label.initiative"), Palette.Parchment);
        var speed = sheet.SpeedWithExhaustion(view.Reserves.Exhaustion).Value;
        Box(ink, 2, y, terms.Rules.Distance(speed), terms.Say("sheet.label.speed"), Palette.Parchment);
        Box(ink, 3, y, SheetTerms.Signed(sheet.Proficiency), terms.Say("sheet.label.proficiency"), Palette.Parchment);
        Box(ink, 4, y, SheetTerms.Number(sheet.Senses.PassivePerception), terms.Say("sheet.label.perception"), Palette.Parchment);
        return y + Height;
    }

    private static void HitPoints(SheetInk ink, int y, SheetView view, SheetTerms terms)
    {
        var vitality = view.Reserves.Vitality;
        ink.Box(SheetInk.Margin, y, Wide, Height, vitality.Bloodied || vitality.Current == 0 ? Palette.Blood : null);
        ink.Add(new Shape.Sprite(SheetInk.Margin + 18, y + 16, Icon.Heart, 2));
        var text = vitality.Temporary == 0
            ? $"{SheetTerms.Number(vitality.Current)} / {SheetTerms.Number(vitality.Maximum)}"
            : $"{SheetTerms.Number(vitality.Current)} / {SheetTerms.Number(vitality.Maximum)} +{SheetTerms.Number(vitality.Temporary)}";
        const int Middle = SheetInk.Margin + (Wide / 2) + 18;
        ink.Add(new Shape.Text(Middle, y + 6, text, Palette.Blood, TextSize.Title, TextWeight.Bold, TextAlign.Center, Wide - 76));
        ink.Add(ProgressBar.Of(SheetInk.Margin + 18, y + 56, Wide - 36, 16, vitality.Current, vitality.Maximum, Palette.Blood));
        ink.Text(SheetInk.Margin + (Wide / 2), y + 76, terms.Say("sheet.label.hp"), Palette.Muted, TextWeight.Regular, Wide - 16, TextAlign.Center);
    }

    private static void Box(SheetInk ink, int index, int y, string number, string label, Color color)
    {
        var x = SheetInk.Margin + Wide + SheetInk.Gap + (index * (Narrow + SheetInk.Gap));
        ink.Box(x, y, Narrow, Height);
        var middle = x + (Narrow / 2);
        ink.Add(new Shape.Text(middle, y + 14, number, color, TextSize.Title, TextWeight.Bold, TextAlign.Center, Narrow - 8));
        ink.Text(middle, y + 70, label, Palette.Muted, TextWeight.Regular, Narrow - 10, TextAlign.Center);
    }
}
