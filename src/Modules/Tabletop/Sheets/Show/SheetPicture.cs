using Guildhall.Core.Drawings;
using Guildhall.Core.Drawings.Sheets;
using Guildhall.Core.Text;

namespace Guildhall.Modules.Tabletop.Sheets.Show;

/// <summary>
/// The picture of a sheet: who it is, what matters in a fight, the six abilities, then boxes of attacks, resources, spells, skills, features and gear.
/// As tall as its boxes; what would make it taller than a picture may be is told by a last line of its box.
/// </summary>
internal static class SheetPicture
{
    private const int FooterHeight = 46;

    public static Drawing Draw(SheetView view, SheetTerms terms)
    {
        var ink = new SheetInk();
        var y = SheetHeader.Draw(ink, view, terms) + SheetInk.Gap;
        y = SheetVitals.Draw(ink, y, view, terms) + SheetInk.Gap;
        y = SheetAbilities.Draw(ink, y, view, terms) + SheetInk.Gap;
        y = SheetColumns.Draw(ink, y, Panels(view, terms)) + SheetInk.Gap;
        ink.Text(
            SheetInk.Width / 2, y + 8, SheetText.Footer(view, terms), Palette.Muted, TextWeight.Regular, SheetInk.Width - (2 * SheetInk.Margin), TextAlign.Center);
        return new Drawing(SheetInk.Width, y + FooterHeight, Palette.Night, CleanText.Clip(SheetText.Of(view, terms), Drawing.MaxAlt), ink.Shapes);
    }

    private static IEnumerable<SheetPanel> Panels(SheetView view, SheetTerms terms)
    {
        yield return AttackPanel.Of(view.Sheet, terms);
        yield return ResourcePanel.Of(view, terms);
        if (!view.Sheet.Spells.IsEmpty)
        {
            foreach (var panel in SpellPanel.Of(view, terms)) yield return panel;
        }

        yield return WordPanel.Skills(view.Sheet, terms);
        yield return WordPanel.Traits(view.Sheet, terms);
        yield return WordPanel.Features(view.Sheet, terms);
        if (!view.Stored.Build.Equipment.IsEmpty)
        {
            yield return WordPanel.Gear(view.Stored.Build, terms);
        }
    }
}
