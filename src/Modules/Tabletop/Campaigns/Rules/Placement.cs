using Guildhall.Rules.Dungeons;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Modules.Tabletop.Campaigns.Rules;

/// <summary>Where everybody stands when a fight begins: nobody in a wall, nobody on somebody else.</summary>
internal sealed class Placement(BattleMap map)
{
    private readonly HashSet<Cell> _taken = [];

    /// <summary>Takes squares that somebody stands on.</summary>
    public void Take(Cell at, int edge) => _taken.UnionWith(Squares(at, edge));

    /// <summary>The free space nearest to a square, which is taken; null where there is none.</summary>
    /// <param name="edge">Squares a side, 1 to 4.</param>
    public Cell? Near(Cell wanted, int edge)
    {
        var best = default(Cell?);
        var nearest = int.MaxValue;
        for (var y = 0; y + edge <= map.Height; y++)
        {
            for (var x = 0; x + edge <= map.Width; x++)
            {
                var (across, down) = (x - wanted.X, y - wanted.Y);
                var distance = (across * across) + (down * down);
                if (distance >= nearest || !Squares(new Cell(x, y), edge).All(IsFree)) continue;
                (best, nearest) = (new Cell(x, y), distance);
            }
        }

        if (best is { } found) Take(found, edge);
        return best;
    }

    private static IEnumerable<Cell> Squares(Cell at, int edge) =>
        Enumerable.Range(0, edge * edge).Select(index => new Cell(at.X + (index % edge), at.Y + (index / edge)));

    private bool IsFree(Cell cell) => map[cell] is Terrain.Floor or Terrain.Difficult or Terrain.OpenDoor && !_taken.Contains(cell);
}
