using Guildhall.Rules.Dungeons;

namespace Guildhall.Rules.FifthEdition.Grid;

/// <summary>The squares something occupies: a block as wide as it is long.</summary>
/// <param name="At">Its north-western square.</param>
/// <param name="Edge">Squares along one side, 1 to 4.</param>
public readonly record struct Footprint(Cell At, int Edge)
{
    /// <summary>A single square.</summary>
    public Footprint(Cell at)
        : this(at, 1)
    {
    }

    /// <summary>The easternmost column.</summary>
    public int Right => At.X + Edge - 1;

    /// <summary>The southernmost row.</summary>
    public int Bottom => At.Y + Edge - 1;

    /// <summary>The space of a creature (SRD 5.2, "Creature Size and Space"); a Tiny one is taken to have a square for itself.</summary>
    public static Footprint Of(Cell at, CreatureSize size) => new(at, EdgeOf(size));

    /// <summary>Squares along one side.</summary>
    public static int EdgeOf(CreatureSize size) => size switch
    {
        CreatureSize.Tiny or CreatureSize.Small or CreatureSize.Medium => 1,
        CreatureSize.Large => 2,
        CreatureSize.Huge => 3,
        CreatureSize.Gargantuan => 4,
    };

    /// <summary>Whether a square belongs to it.</summary>
    public bool Contains(Cell cell) => cell.X >= At.X && cell.X <= Right && cell.Y >= At.Y && cell.Y <= Bottom;

    /// <summary>Whether both share a square.</summary>
    public bool Overlaps(Footprint other) =>
        At.X <= other.Right && other.At.X <= Right && At.Y <= other.Bottom && other.At.Y <= Bottom;

    /// <summary>Its squares, row by row.</summary>
    public IEnumerable<Cell> Cells()
    {
        for (var y = At.Y; y <= Bottom; y++)
        {
            for (var x = At.X; x <= Right; x++)
            {
                yield return new Cell(x, y);
            }
        }
    }
}
