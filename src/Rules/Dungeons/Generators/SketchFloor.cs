namespace Guildhall.Rules.Dungeons.Generators;

/// <summary>Who owns the squares of a floor while it is made: rock, a doorway, or a room by its number from 1.</summary>
internal sealed class SketchFloor(int width, int height)
{
    public const int Rock = 0;
    public const int Doorway = -1;

    private readonly int[] _owners = new int[width * height];

    public int Width => width;

    public int Height => height;

    public int this[Cell cell]
    {
        get => (uint)cell.X < (uint)width && (uint)cell.Y < (uint)height ? _owners[(cell.Y * width) + cell.X] : Rock;
        set => _owners[(cell.Y * width) + cell.X] = value;
    }

    /// <summary>All squares but the outermost, which stay rock.</summary>
    public IEnumerable<Cell> Inside()
    {
        for (var y = 1; y < height - 1; y++)
        {
            for (var x = 1; x < width - 1; x++)
            {
                yield return new Cell(x, y);
            }
        }
    }

    public void Fill(int left, int top, int right, int bottom, int owner)
    {
        for (var y = top; y <= bottom; y++)
        {
            for (var x = left; x <= right; x++)
            {
                this[new Cell(x, y)] = owner;
            }
        }
    }
}
