using System.Collections.Immutable;
using Guildhall.Rules.Dungeons;

namespace Guildhall.Rules.FifthEdition.Grid;

/// <summary>Steps to neighboring squares.</summary>
internal static class GridSteps
{
    /// <summary>All eight; straight ones first, clockwise from the north, which is how ties between paths are broken.</summary>
    public static readonly ImmutableArray<(int X, int Y)> All = [(0, -1), (1, 0), (0, 1), (-1, 0), (1, -1), (1, 1), (-1, 1), (-1, -1)];

    /// <summary>The space one step further.</summary>
    public static Footprint Moved(this Footprint space, (int X, int Y) step) =>
        space with { At = new Cell(space.At.X + step.X, space.At.Y + step.Y) };

    /// <summary>
    /// Whether a step cuts the corner of something solid (SRD 5.2, "Corners"): a diagonal step sweeps half of two squares that lie in
    /// neither space.
    /// </summary>
    public static bool CutsCorner(this Footprint space, (int X, int Y) step, Func<Cell, bool> isSolid)
    {
        if (step.X == 0 || step.Y == 0) return false;
        var near = step.X > 0 ? space.At.X : space.Right;
        var beyondX = step.X > 0 ? space.Right + 1 : space.At.X - 1;
        var close = step.Y > 0 ? space.At.Y : space.Bottom;
        var beyondY = step.Y > 0 ? space.Bottom + 1 : space.At.Y - 1;
        return isSolid(new Cell(near, beyondY)) || isSolid(new Cell(beyondX, close));
    }
}
