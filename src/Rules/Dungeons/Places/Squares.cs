using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Guildhall.Rules.Dungeons.Places;

/// <summary>Squares of one floor, row by row, written as runs: <c>3,4+5 3,5</c> is five squares from column 3 of row 4, and one below.</summary>
/// <param name="Runs">In order; none touches the next in its row.</param>
[JsonConverter(typeof(SquaresConverter))]
public sealed record Squares(ImmutableArray<CellRun> Runs)
{
    /// <summary>No square.</summary>
    public static Squares None { get; } = new([]);

    /// <summary>How many.</summary>
    public int Count => Runs.Sum(run => run.Length);

    /// <summary>The first one.</summary>
    public Cell First => new(Runs[0].X, Runs[0].Y);

    /// <summary>From any squares, in any order.</summary>
    public static Squares Of(IEnumerable<Cell> cells) => new(FloorRuns.Of(cells.Distinct()));

    /// <summary>Whether a square is one of them.</summary>
    public bool Contains(Cell cell)
    {
        foreach (var run in Runs)
        {
            if (run.Y == cell.Y && cell.X >= run.X && cell.X < run.X + run.Length) return true;
        }

        return false;
    }

    /// <summary>The squares, row by row.</summary>
    public IEnumerable<Cell> Cells()
    {
        foreach (var run in Runs)
        {
            for (var x = 0; x < run.Length; x++)
            {
                yield return new Cell(run.X + x, run.Y);
            }
        }
    }

    /// <summary>Equal when the same squares are meant.</summary>
    public bool Equals(Squares? other) => other is not null && Runs.AsSpan().SequenceEqual(other.Runs.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Runs.Length, Runs.Length == 0 ? default : Runs[0]);

    /// <summary>The written form.</summary>
    public override string ToString() => SquaresConverter.Write(this);
}
