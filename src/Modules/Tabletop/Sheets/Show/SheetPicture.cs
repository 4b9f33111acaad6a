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

    // How many features and things are named one by one, from plenty to few: the first that fits is drawn.
    private static readonly int[] _rooms = [40, 28, 20, 12, 6];

    public static Drawing Draw(SheetView view, SheetTerms terms)
    {
        foreach (var room in _rooms)
        {
            var (ink, height) = Draw(view, terms, room);
            if (height <= Drawing.MaxSide || room == _rooms[^1])
            {
                return new Drawing(SheetInk.Width, height, Palette.Night, CleanText.Clip(SheetText.Of(view, terms), Drawing.MaxAlt), ink.Shapes);
            }
        }

        throw new System.Diagnostics.UnreachableException();
    }

    private static (SheetInk Ink, int Height) Draw(SheetView view, SheetTerms terms, int room)
    {
        var ink = new SheetInk();
        var y = SheetHeader.Draw(ink, view, terms) + SheetInk.Gap;
        y = SheetVitals.Draw(ink, y, view, terms) + SheetInk.Gap;
        y = SheetAbilities.Draw(ink, y, view, terms) + SheetInk.Gap;
        y = SheetColumns.Draw(ink, y, Panels(view, terms, room)) + SheetInk.Gap;
        ink.Text(
            SheetInk.Width / 2, y + 8, SheetText.Footer(view, terms), Palette.Muted, TextWeight.Regular, SheetInk.Width - (2 * SheetInk.Margin), TextAlign.Center);
        return (ink, y + FooterHeight);
    }

    private static IEnumerable<SheetPanel> Panels(SheetView view, SheetTerms terms, int room)
    {
        yield return AttackPanel.Of(view.Sheet, terms);
        yield return ResourcePanel.Of(view, terms);
        if (!view.Sheet.Spells.IsEmpty)
        {
            foreach (var panel in SpellPanel.Of(view, terms)) yield return panel;
        }

        yield return WordPanel.Skills(view.Sheet, terms);
        yield return WordPanel.Traits(view.Sheet, terms);
        yield return WordPanel.Features(view.Sheet, terms, room);
        if (!view.Stored.Build.Equipment.IsEmpty)
        {
            yield return WordPanel.Gear(view.Stored.Build, terms, room);
        }
    }
}
