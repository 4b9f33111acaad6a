namespace Guildhall.Rules.Dungeons;

/// <summary>The rectangle a room is cut from.</summary>
internal readonly record struct RoomBounds(int Left, int Top, int Width, int Height)
{
    public Cell Center => new(Left + (Width / 2), Top + (Height / 2));

    public bool Contains(Cell cell) => cell.X >= Left && cell.X < Left + Width && cell.Y >= Top && cell.Y < Top + Height;

    public IEnumerable<Cell> Cells()
    {
        for (var y = Top; y < Top + Height; y++)
        {
            for (var x = Left; x < Left + Width; x++)
            {
                yield return new Cell(x, y);
            }
        }
    }

    /// <summary>The last square inside on one side, at a row (or column) of the map.</summary>
    public Cell Wall(Compass side, int offset) => side switch
    {
        Compass.North => new Cell(offset, Top),
        Compass.East => new Cell(Left + Width - 1, offset),
        Compass.South => new Cell(offset, Top + Height - 1),
        Compass.West => new Cell(Left, offset),
    };
}
