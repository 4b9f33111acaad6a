using System.Globalization;
using Guildhall.Core.Drawings;
using Guildhall.Core.Drawings.Sheets;
using Guildhall.Core.Text;

namespace Guildhall.Modules.Heroes.Show;

/// <summary>Portrait, name, calling and experience.</summary>
internal static class SheetHeader
{
    private const int Height = 156;
    private const int Portrait = 120;
    private const int Scale = 6;
    private const int Sprite = 16 * Scale;
    private const int Bar = 460;
    private const int Badge = 116;

    /// <summary>Draws it and gives its bottom.</summary>
    public static int Draw(SheetInk ink, HeroView view, Words words)
    {
        const int Inner = SheetInk.Width - (2 * SheetInk.Margin);
        ink.Box(SheetInk.Margin, SheetInk.Margin, Inner, Height, Palette.Gold);

        const int Left = SheetInk.Margin + SheetInk.Pad;
        const int Top = SheetInk.Margin + SheetInk.Pad;
        Frame(ink, Left, Top, view);

        const int Text = Left + Portrait + 24;
        const int Right = SheetInk.Width - SheetInk.Margin - SheetInk.Pad;
        const int Room = Right - Badge - SheetInk.Pad - Text;
        Level(ink, Right - (Badge / 2), Top + (Portrait / 2), view, words);
        ink.Add(new Shape.Text(Text, Top - 4, view.Hero.Name, Palette.Gold, TextSize.Title, TextWeight.Bold, Width: Room));
        ink.Add(new Shape.Text(
            Text, Top + 46, Subtitle(view, words), Palette.Parchment, TextSize.Large, Width: Room));

        const int Line = Top + 92;
        ink.Add(ProgressBar.Of(Text, Line, Bar, 24, view.Needed == 0 ? 1 : view.Gained, view.Needed == 0 ? 1 : view.Needed, Palette.Gold));
        ink.Text(Text + Bar + 18, Line + 1, SheetText.Experience(view, words), Palette.Muted, TextWeight.Regular, Room - Bar - 18);
        return SheetInk.Margin + Height;
    }

    /// <summary>The key of an archetype is the name of its icon.</summary>
    public static Icon IconOf(string archetype) => Enum.TryParse<Icon>(archetype, ignoreCase: true, out var icon) ? icon : Icon.Unknown;

    private static string Subtitle(HeroView view, Words words)
    {
        var calling = Terms.Calling(words, view);
        var background = words.Say(view.Sheet.Archetype.Background.NameKey);
        return view.Hero.Alive ? $"{calling}  ·  {background}" : $"{calling}  ·  {words.Say("hero.fallen-mark")}";
    }

    private static void Level(SheetInk ink, int x, int y, HeroView view, Words words)
    {
        ink.Add(new Shape.Ellipse(x, y, Badge / 2, Badge / 2, Palette.Abyss, Palette.Gold, 3));
        ink.Text(x, y - 36, words.Say("hero.label.level"), Palette.Muted, TextWeight.Regular, Badge - 24, TextAlign.Center);
        ink.Add(new Shape.Text(
            x, y - 16, view.Sheet.Level.ToString(CultureInfo.InvariantCulture), Palette.Gold, TextSize.Huge, TextWeight.Bold, TextAlign.Center));
    }

    private static void Frame(SheetInk ink, int x, int y, HeroView view)
    {
        ink.Add(new Shape.Gradient(x, y, Portrait, Portrait, Palette.Edge, Palette.Abyss, Radius: 14));
        ink.Add(new Shape.Rectangle(x, y, Portrait, Portrait, Outline: Palette.Gold, Thickness: 3, Radius: 14));
        const int Inset = (Portrait - Sprite) / 2;
        var icon = view.Hero.Alive ? IconOf(view.Hero.Archetype) : Icon.Skull;
        ink.Add(new Shape.Sprite(x + Inset, y + Inset, icon, Scale));
    }
}
