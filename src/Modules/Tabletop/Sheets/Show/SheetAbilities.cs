using Guildhall.Core.Drawings;
using Guildhall.Core.Drawings.Sheets;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Characters;

namespace Guildhall.Modules.Tabletop.Sheets.Show;

/// <summary>The six abilities: modifier, score and saving throw; trained saves shine.</summary>
internal static class SheetAbilities
{
    private const int Height = 158;
    private const int Boxes = 6;

    /// <summary>Draws it and gives its bottom.</summary>
    public static int Draw(SheetInk ink, int y, SheetView view, SheetTerms terms)
    {
        var best = Enum.GetValues<Ability>().Max(ability => view.Sheet.Abilities[ability]);
        foreach (var (index, ability) in Enum.GetValues<Ability>().Index())
        {
            Box(ink, index, y, ability, best, view, terms);
        }

        return y + Height;
    }

    private static void Box(SheetInk ink, int index, int y, Ability ability, int best, SheetView view, SheetTerms terms)
    {
        const int Width = (SheetInk.Width - (2 * SheetInk.Margin) - ((Boxes - 1) * SheetInk.Gap)) / Boxes;
        var sheet = view.Sheet;
        var x = SheetInk.Margin + (index * (Width + SheetInk.Gap));
        var middle = x + (Width / 2);
        var shines = sheet.Abilities[ability] == best;
        ink.Box(x, y, Width, Height, shines ? Palette.Gold : null);
        ink.Text(middle, y + 12, terms.Rules.Of(ability), shines ? Palette.Gold : Palette.Muted, TextWeight.Regular, Width - 12, TextAlign.Center);
        ink.Add(new Shape.Text(
            middle, y + 36, SheetTerms.Signed(sheet.Abilities.Modifier(ability)), Palette.Parchment, TextSize.Huge, TextWeight.Bold, TextAlign.Center));

        const int Pill = 52;
        ink.Add(new Shape.Rectangle(middle - (Pill / 2), y + 92, Pill, 26, Palette.Abyss, Palette.Edge, 2, 13));
        ink.Text(middle, y + 94, SheetTerms.Number(sheet.Abilities[ability]), Palette.Muted, TextWeight.Regular, Pill, TextAlign.Center);

        var bonus = CharacterSheet.WithExhaustion(sheet.Saves[ability], view.Reserves.Exhaustion).Value;
        var trained = sheet.Saves[ability].Parts.Any(part => part.Label == PartKeys.Proficiency);
        ink.Text(
            middle, y + 126, terms.Say("sheet.label.save", ("bonus", SheetTerms.Signed(bonus))), trained ? Palette.Moss : Palette.Muted,
            trained ? TextWeight.Bold : TextWeight.Regular, Width - 12, TextAlign.Center);
    }
}
