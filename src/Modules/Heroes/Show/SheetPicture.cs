using Guildhall.Core.Drawings;
using Guildhall.Core.Drawings.Sheets;
using Guildhall.Core.Text;

namespace Guildhall.Modules.Heroes.Show;

/// <summary>
/// The picture of a character sheet: who it is, what matters in a fight, the six abilities, then boxes of attacks, spells, features and
/// skills, and what the hero has done. As tall as its boxes.
/// </summary>
internal static class SheetPicture
{
    private const int FooterHeight = 46;

    public static Drawing Draw(HeroView view, Words words)
    {
        var ink = new SheetInk();
        var y = SheetHeader.Draw(ink, view, words) + SheetInk.Gap;
        y = SheetVitals.Draw(ink, y, view, words) + SheetInk.Gap;
        y = SheetAbilities.Draw(ink, y, view, words) + SheetInk.Gap;
        y = SheetColumns.Draw(ink, y, Panels(view, words)) + SheetInk.Gap;
        ink.Text(
            SheetInk.Width / 2, y + 8, SheetText.Deeds(view.Deeds, words), Palette.Muted, TextWeight.Regular, SheetInk.Width - (2 * SheetInk.Margin), TextAlign.Center);
        return new Drawing(SheetInk.Width, y + FooterHeight, Palette.Night, SheetText.Of(view, words), ink.Shapes);
    }

    private static IEnumerable<SheetPanel> Panels(HeroView view, Words words)
    {
        yield return AttackPanel.Of(view.Sheet, words);
        if (!view.Sheet.Spells.IsEmpty)
        {
            yield return SpellPanel.Of(view.Sheet, words);
        }

        yield return WordPanel.Features(view.Sheet, words);
        if (!view.Hero.Worn.IsEmpty)
        {
            yield return WordPanel.Worn(view.Hero, words);
        }

        yield return WordPanel.Skills(view.Sheet, words);
    }
}
