namespace Guildhall.Core.Drawings.Sheets;

/// <summary>Stacks boxes in two columns of the same height.</summary>
public static class SheetColumns
{
    private const int Width = (SheetInk.Width - (2 * SheetInk.Margin) - SheetInk.Gap) / 2;

    /// <summary>Draws them, each into the column that is shorter so far, and gives the bottom.</summary>
    public static int Draw(SheetInk ink, int y, IEnumerable<SheetPanel> panels)
    {
        List<SheetPanel> left = [];
        List<SheetPanel> right = [];
        foreach (var panel in panels)
        {
            (HeightOf(left) <= HeightOf(right) ? left : right).Add(panel);
        }

        var height = Math.Max(HeightOf(left), HeightOf(right));
        Stack(ink, SheetInk.Margin, y, height, left);
        Stack(ink, SheetInk.Margin + Width + SheetInk.Gap, y, height, right);
        return y + height;
    }

    private static int HeightOf(List<SheetPanel> column) => column.Sum(panel => panel.Height + SheetInk.Gap) - SheetInk.Gap;

    /// <summary>The last box takes what is left.</summary>
    private static void Stack(SheetInk ink, int x, int y, int height, List<SheetPanel> column)
    {
        var bottom = y + height;
        for (var i = 0; i < column.Count; i++)
        {
            var last = i == column.Count - 1;
            column[i].Place(ink, x, y, Width, last ? bottom - y : column[i].Height);
            y += column[i].Height + SheetInk.Gap;
        }
    }
}
