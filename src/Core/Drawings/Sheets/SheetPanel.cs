namespace Guildhall.Core.Drawings.Sheets;

/// <summary>A box with rows, to be stacked with others.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Rows">How many rows it fills.</param>
/// <param name="Draw">Draws the rows, given where the first begins and how wide they are.</param>
public sealed record SheetPanel(string Title, int Rows, Action<SheetInk, int, int, int> Draw)
{
    /// <summary>The least it needs; it may be drawn taller.</summary>
    public int Height => SheetInk.Heading + (Rows * SheetInk.Row) + 8;

    /// <summary>Draws it.</summary>
    public void Place(SheetInk ink, int x, int y, int width, int height)
    {
        ink.Panel(x, y, width, height, Title);
        Draw(ink, x + SheetInk.Pad, y + SheetInk.Heading, width - (2 * SheetInk.Pad));
    }
}
