using System.Collections.Immutable;

namespace Guildhall.Rules.FifthEdition.Grid;

/// <summary>Which opportunity attacks a path provokes.</summary>
public static class OpportunityAttacks
{
    /// <summary>
    /// The first time the path leaves each threat's reach, in the order of the path and then of the threats. The threat must see the mover
    /// where it still is in reach, and have no wall in between. Moving about within a reach provokes nothing.
    /// </summary>
    public static ImmutableArray<Provocation> Provoked(
        BattleMap map, GridPath path, IEnumerable<Threat> threats, MoveKind kind = MoveKind.Willing)
    {
        if (kind != MoveKind.Willing) return [];
        var waiting = threats.ToList();
        var provoked = ImmutableArray.CreateBuilder<Provocation>();
        for (var step = 0; step + 1 < path.Steps.Length; step++)
        {
            var from = path.Steps[step].Space;
            var to = path.Steps[step + 1].Space;
            foreach (var threat in waiting.Where(threat => Leaves(map, threat, from, to)).ToList())
            {
                provoked.Add(new Provocation(threat, step));
                waiting.Remove(threat);
            }
        }

        return provoked.ToImmutable();
    }

    private static bool Leaves(BattleMap map, Threat threat, Footprint from, Footprint to) =>
        GridDistance.InReach(threat.Space, from, threat.ReachFeet, map.Diagonals)
        && !GridDistance.InReach(threat.Space, to, threat.ReachFeet, map.Diagonals)
        && (threat.Sees?.ContainsAny(from) ?? true)
        && LineOfSight.Between(map, threat.Space, from);
}
