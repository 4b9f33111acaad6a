using System.Numerics;
using Guildhall.Rules.Dungeons;

namespace Guildhall.Rules.FifthEdition.Grid;

/// <summary>Squares of one map: what is seen, what an area covers.</summary>
public sealed class CellSet
{
    private readonly int _width;
    private readonly int _height;
    private readonly ulong[] _bits;

    internal CellSet(int width, int height)
    {
        _width = width;
        _height = height;
        _bits = new ulong[((width * height) + 63) / 64];
    }

    /// <summary>Some squares of a map.</summary>
    /// <param name="cells">All of them on it.</param>
    public static CellSet Of(int width, int height, IEnumerable<Cell> cells)
    {
        var set = new CellSet(width, height);
        foreach (var cell in cells) set.Add(cell);
        return set;
    }

    /// <summary>How many squares.</summary>
    public int Count => _bits.Sum(BitOperations.PopCount);

    /// <summary>Whether a square is one of them; squares beyond the map never are.</summary>
    public bool Contains(Cell cell) =>
        (uint)cell.X < (uint)_width && (uint)cell.Y < (uint)_height && Has((cell.Y * _width) + cell.X);

    /// <summary>Whether any square of a space is one of them.</summary>
    public bool ContainsAny(Footprint space) => space.Cells().Any(Contains);

    /// <summary>The squares, row by row.</summary>
    public IEnumerable<Cell> Cells() => Indices().Select(index => new Cell(index % _width, index / _width));

    internal IEnumerable<int> Indices()
    {
        for (var word = 0; word < _bits.Length; word++)
        {
            for (var rest = _bits[word]; rest != 0; rest &= rest - 1)
            {
                yield return (word * 64) + BitOperations.TrailingZeroCount(rest);
            }
        }
    }

    internal bool Has(int index) => (_bits[index >> 6] & (1UL << (index & 63))) != 0;

    internal void Add(int index) => _bits[index >> 6] |= 1UL << (index & 63);

    internal void Add(Cell cell) => Add((cell.Y * _width) + cell.X);
}
