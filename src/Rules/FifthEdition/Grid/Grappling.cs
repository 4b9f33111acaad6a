namespace Guildhall.Rules.FifthEdition.Grid;

/// <summary>Where grapples and shoves are possible, and what they do to movement (SRD 5.2, "Unarmed Strike" and "Grappled").</summary>
public static class Grappling
{
    /// <summary>Whether somebody may grapple or shove a target: within 5 feet, no wall between, at most one size larger.</summary>
    public static bool MayTry(BattleMap map, Footprint attacker, CreatureSize attackerSize, Footprint target, CreatureSize targetSize) =>
        targetSize - attackerSize <= 1
        && GridDistance.InReach(attacker, target, GridDistance.FeetPerSquare, map.Diagonals)
        && LineOfSight.Between(map, attacker, target);

    /// <summary>Whether dragging a grappled creature costs a foot more for each foot: not if it is Tiny or two sizes smaller.</summary>
    public static bool Slows(CreatureSize grappler, CreatureSize grappled) =>
        grappled != CreatureSize.Tiny && grappler - grappled < 2;

    /// <summary>Whether the grapple holds: it ends when the target is beyond the grapple's range, say after a push.</summary>
    public static bool Holds(BattleMap map, Footprint grappler, Footprint grappled, int rangeFeet = GridDistance.FeetPerSquare) =>
        GridDistance.InReach(grappler, grappled, rangeFeet, map.Diagonals);
}
