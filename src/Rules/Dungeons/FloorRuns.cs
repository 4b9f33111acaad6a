using System.Collections.Immutable;

namespace Guildhall.Rules.Dungeons;

/// <summary>Squares as runs, row by row.</summary>
internal static class FloorRuns
{
    public static ImmutableArray<CellRun> Of(IEnumerable<Cell> cells)
    {
        var runs = ImmutableArray.CreateBuilder<CellRun>();
        foreach (var cell in cells.OrderBy(cell => cell.Y).ThenBy(cell => cell.X))
        {
            if (runs.Count > 0 && runs[^1].Y == cell.Y && runs[^1].X + runs[^1].Length == cell.X)
            {
                runs[^1] = runs[^1] with { Length = runs[^1].Length + 1 };
            }
            else
            {
                runs.Add(new CellRun(cell.Y, cell.X, 1));
            }
        }

        return runs.ToImmutable();
    }
}
