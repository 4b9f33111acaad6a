using Guildhall.Core.Drawings;
using Guildhall.Core.Drawings.Sheets;
using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Modules.Tabletop.Sheets.Show;

/// <summary>Portrait, name, classes and experience.</summary>
internal static class SheetHeader
{
    private const int Height = 156;
    private const int Portrait = 120;
    private const int Scale = 6;
    private const int Sprite = 16 * Scale;
    private const int Bar = 460;
    private const int Badge = 116;

    /// <summary>Draws it and gives its bottom.</summary>
    public static int Draw(SheetInk ink, SheetView view, SheetTerms terms)
    {
        ink.Box(SheetInk.Margin, SheetInk.Margin, SheetInk.Width - (2 * SheetInk.Margin), Height, Palette.Gold);
        const int Left = SheetInk.Margin + SheetInk.Pad;
        const int Top = SheetInk.Margin + SheetInk.Pad;
        Frame(ink, Left, Top, view);

        const int Text = Left + Portrait + 24;
        const int Right = SheetInk.Width - SheetInk.Margin - SheetInk.Pad;
        const int Room = Right - Badge - SheetInk.Pad - Text;
        Level(ink, Right - (Badge / 2), Top + (Portrait / 2), view, terms);
        ink.Add(new Shape.Text(Text, Top - 4, view.Stored.Name, Palette.Gold, TextSize.Title, TextWeight.Bold, Width: Room));
        ink.Add(new Shape.Text(Text, Top + 46, Subtitle(view, terms), Palette.Parchment, TextSize.Large, Width: Room));

        const int Line = Top + 92;
        ink.Add(ProgressBar.Of(Text, Line, Bar, 24, view.Needed == 0 ? 1 : view.Gained, view.Needed == 0 ? 1 : view.Needed, Palette.Gold));
        ink.Text(Text + Bar + 18, Line + 1, SheetText.Experience(view, terms), Palette.Muted, TextWeight.Regular, Room - Bar - 18);
        return SheetInk.Margin + Height;
    }

    /// <summary>The picture of a class; classes without one of their own borrow what they are near to.</summary>
    public static Icon IconOf(string @class) => @class switch
    {
        "druid" => Icon.Beast,
        "monk" => Icon.Humanoid,
        "sorcerer" => Icon.Dragon,
        "warlock" => Icon.Fiend,
        _ => Enum.TryParse<Icon>(@class, ignoreCase: true, out var icon) ? icon : Icon.Unknown,
    };

    private static string Subtitle(SheetView view, SheetTerms terms)
    {
        var origin = $"{terms.Named($"species.{view.Sheet.Build.Species}")}  ·  {terms.Named($"background.{view.Sheet.Build.Background}")}";
        return $"{terms.Classes(view.Sheet)}  ·  {origin}";
    }

    private static void Level(SheetInk ink, int x, int y, SheetView view, SheetTerms terms)
    {
        ink.Add(new Shape.Ellipse(x, y, Badge / 2, Badge / 2, Palette.Abyss, Palette.Gold, 3));
        ink.Text(x, y - 36, terms.Say("sheet.label.level"), Palette.Muted, TextWeight.Regular, Badge - 24, TextAlign.Center);
        ink.Add(new Shape.Text(x, y - 16, SheetTerms.Number(view.Sheet.Level), Palette.Gold, TextSize.Huge, TextWeight.Bold, TextAlign.Center));
    }

    private static void Frame(SheetInk ink, int x, int y, SheetView view)
    {
        ink.Add(new Shape.Gradient(x, y, Portrait, Portrait, Palette.Edge, Palette.Abyss, Radius: 14));
        ink.Add(new Shape.Rectangle(x, y, Portrait, Portrait, Outline: Palette.Gold, Thickness: 3, Radius: 14));
        const int Inset = (Portrait - Sprite) / 2;
        var icon = view.Reserves.Vitality.State == LifeState.Dead ? Icon.Skull : IconOf(view.Sheet.Classes.FirstOrDefault()?.Class ?? "");
        ink.Add(new Shape.Sprite(x + Inset, y + Inset, icon, Scale));
    }
}
