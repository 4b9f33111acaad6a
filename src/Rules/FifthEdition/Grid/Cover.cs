namespace Guildhall.Rules.FifthEdition.Grid;

/// <summary>
/// Cover on a grid, by corners. The attacker picks the corner of its space and the square of the target's space that serve it best; lines go
/// from that corner to the four corners of that square. Three or four lines through something that gives three-quarters or total cover
/// are three-quarters cover; any line through anything at all, a creature included, is half cover. Degrees do not add up. Total cover
/// is having no line of sight (<see cref="LineOfSight"/>), which makes it the same in both directions; lesser degrees depend on who
/// attacks. What stands in the spaces of attacker and target themselves does not count, nor do Tiny creatures.
/// </summary>
public static class Cover
{
    /// <summary>What Armor Class and Dexterity saving throws gain; total cover gives no number, since nothing can be aimed.</summary>
    public static int BonusOf(CoverDegree degree) => degree switch
    {
        CoverDegree.None or CoverDegree.Total => 0,
        CoverDegree.Half => 2,
        CoverDegree.ThreeQuarters => 5,
    };

    /// <summary>The target's cover against an attacker.</summary>
    /// <param name="others">Creatures that may stand in between; attacker and target among them do no harm.</param>
    public static CoverDegree Between(BattleMap map, Footprint attacker, Footprint target, IEnumerable<Occupant> others)
    {
        if (attacker.Overlaps(target)) return CoverDegree.None;
        if (!LineOfSight.Between(map, attacker, target)) return CoverDegree.Total;
        var obstacles = Obstacles(map, attacker, target, others);
        var best = CoverDegree.ThreeQuarters;
        for (var y = attacker.At.Y; y <= attacker.Bottom + 1; y++)
        {
            for (var x = attacker.At.X; x <= attacker.Right + 1; x++)
            {
                best = Least(best, FromCorner(map, obstacles, (4 * x, 4 * y), target));
                if (best == CoverDegree.None) return best;
            }
        }

        return best;
    }

    /// <summary>The target's cover against what starts at a point: a sphere, a cone. Total where no line reaches its space.</summary>
    public static CoverDegree From(BattleMap map, GridPoint origin, Footprint target, IEnumerable<Occupant> others)
    {
        var isReached = target.Cells().Any(cell => AreaCells.Reaches(map.Layers.Cover, map.Width, map.Height, origin, cell));
        if (!isReached) return CoverDegree.Total;
        return FromCorner(map, Obstacles(map, target, target, others), (2 * origin.X, 2 * origin.Y), target);
    }

    private static CoverDegree FromCorner(BattleMap map, byte[] obstacles, (int X, int Y) corner, Footprint target)
    {
        var best = CoverDegree.ThreeQuarters;
        foreach (var cell in target.Cells())
        {
            var touched = 0;
            var blocked = 0;
            for (var index = 0; index < 4; index++)
            {
                var to = (4 * (cell.X + (index & 1)), 4 * (cell.Y + (index >> 1)));
                var most = GridRay.MostCover(obstacles, map.Width, map.Height, corner, to);
                if (most != CoverDegree.None) touched++;
                if (most >= CoverDegree.ThreeQuarters) blocked++;
            }

            best = Least(best, blocked >= 3 ? CoverDegree.ThreeQuarters : touched > 0 ? CoverDegree.Half : CoverDegree.None);
        }

        return best;
    }

    private static byte[] Obstacles(BattleMap map, Footprint attacker, Footprint target, IEnumerable<Occupant> others)
    {
        var obstacles = (byte[])map.Layers.Cover.Clone();
        foreach (var other in others)
        {
            if (other.Size == CreatureSize.Tiny) continue;
            Fill(other.Space, least: (byte)CoverDegree.Half);
        }

        Fill(attacker, least: null);
        Fill(target, least: null);
        return obstacles;

        void Fill(Footprint space, byte? least)
        {
            foreach (var cell in space.Cells().Where(map.Contains))
            {
                var index = map.IndexOf(cell);
                obstacles[index] = least is { } degree ? Math.Max(obstacles[index], degree) : (byte)CoverDegree.None;
            }
        }
    }

    private static CoverDegree Least(CoverDegree one, CoverDegree other) => one < other ? one : other;
}
