using System.Globalization;
using Guildhall.Core.Drawings;
using Guildhall.Core.Drawings.Sheets;
using Guildhall.Core.Text;
using Guildhall.Rules.FifthEdition;

namespace Guildhall.Modules.Heroes.Show;

/// <summary>The six abilities: modifier, score and saving throw; what the hero is trained to withstand shines.</summary>
internal static class SheetAbilities
{
    private const int Height = 158;
    private const int Boxes = 6;

    /// <summary>Draws it and gives its bottom.</summary>
    public static int Draw(SheetInk ink, int y, HeroView view, Words words)
    {
        var index = 0;
        foreach (var ability in Enum.GetValues<Ability>())
        {
            Box(ink, index++, y, ability, view, words);
        }

        return y + Height;
    }

    private static void Box(SheetInk ink, int index, int y, Ability ability, HeroView view, Words words)
    {
        const int Width = (SheetInk.Width - (2 * SheetInk.Margin) - ((Boxes - 1) * SheetInk.Gap)) / Boxes;
        var sheet = view.Sheet;
        var x = SheetInk.Margin + (index * (Width + SheetInk.Gap));
        var middle = x + (Width / 2);
        var primary = sheet.Archetype.Primary.Contains(ability);
        ink.Box(x, y, Width, Height, primary ? Palette.Gold : null);
        ink.Text(middle, y + 12, words.Say(RuleKeys.Of(ability)), primary ? Palette.Gold : Palette.Muted, TextWeight.Regular, Width - 12, TextAlign.Center);
        ink.Add(new Shape.Text(
            middle, y + 36, Terms.Signed(sheet.Abilities.Modifier(ability)), Palette.Parchment, TextSize.Huge, TextWeight.Bold, TextAlign.Center));

        const int Pill = 52;
        ink.Add(new Shape.Rectangle(middle - (Pill / 2), y + 92, Pill, 26, Palette.Abyss, Palette.Edge, 2, 13));
        ink.Text(middle, y + 94, sheet.Abilities[ability].ToString(CultureInfo.InvariantCulture), Palette.Muted, TextWeight.Regular, Pill, TextAlign.Center);

        var save = words.Say("hero.label.save", ("bonus", Terms.Signed(sheet.Saves[ability].Value)));
        var trained = sheet.Archetype.Saves.Contains(ability);
        ink.Text(
            middle, y + 126, save, trained ? Palette.Moss : Palette.Muted, trained ? TextWeight.Bold : TextWeight.Regular, Width - 12, TextAlign.Center);
    }
}
