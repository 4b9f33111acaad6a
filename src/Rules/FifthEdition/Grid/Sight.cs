using Guildhall.Rules.Dungeons;
using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Rules.FifthEdition.Grid;

/// <summary>
/// What creatures see on one map, with its light and its weather (SRD 5.2, "Vision and Light" and the senses of the glossary). Readings
/// chosen: darkness hides what is in it, but not what lies lit behind it; heavy fog and magical darkness stop every look that starts, ends
/// or passes in them; truesight looks through magical darkness but not through fog; blindsight is stopped by walls alone.
/// </summary>
public sealed class Sight(BattleMap map)
{
    private readonly LightLevel[] _light = Illumination.Of(map);

    /// <summary>How light a square is; the edge of the world is dark.</summary>
    public LightLevel LightAt(Cell cell) => map.Contains(cell) ? _light[map.IndexOf(cell)] : LightLevel.Darkness;

    /// <summary>What it does to an attack roll not to be seen or not to see (SRD 5.2, "Unseen Attackers and Targets").</summary>
    public static RollMode OnAttack(Perceived targetByAttacker, Perceived attackerByTarget) =>
        RollModes.Combine(advantage: attackerByTarget < Perceived.Dimly, disadvantage: targetByAttacker < Perceived.Dimly);

    /// <summary>How well somebody is perceived, by the best of their squares.</summary>
    /// <param name="isInvisible">Whether they have the Invisible condition.</param>
    /// <param name="onGround">Whether they touch the ground, for tremorsense.</param>
    public Perceived Look(Viewer viewer, Footprint target, bool isInvisible = false, bool onGround = true)
    {
        var best = Perceived.Nothing;
        foreach (var cell in target.Cells().Where(map.Contains))
        {
            var seen = Look(viewer, cell, isInvisible, onGround);
            if (seen > best) best = seen;
        }

        return best;
    }

    /// <summary>The squares in which somebody visible would be seen, walls in view, and the viewer's own: what a player's fog leaves open.</summary>
    public CellSet Seen(Viewer viewer)
    {
        var seen = new CellSet(map.Width, map.Height);
        foreach (var eye in viewer.Space.Cells().Where(map.Contains))
        {
            seen.Add(eye);
            FieldOfView.Cast(map, map.Layers.Opaque, eye, FromEye(viewer.Senses.Blindsight), seen, InBlindsight);
            if (viewer.IsBlinded) continue;
            if (IsHazed(map.Layers.Foggy, eye)) continue;
            FieldOfView.Cast(map, map.Layers.Foggy, eye, FromEye(viewer.Senses.Truesight), seen, InTruesight);
            if (!IsHazed(map.Layers.Murky, eye)) FieldOfView.Cast(map, map.Layers.Murky, eye, AreaCells.FarthestFeet, seen, Lit);
        }

        return seen;

        // Ranges are counted from the nearest square of the space, which another eye may look past.
        int FromEye(int range) => range == 0 ? 0 : range + ((viewer.Space.Edge - 1) * GridDistance.FeetPerSquare);
        bool InBlindsight(Cell cell) => FeetTo(viewer, cell) <= viewer.Senses.Blindsight;
        bool InTruesight(Cell cell) => FeetTo(viewer, cell) <= viewer.Senses.Truesight && !IsHazed(map.Layers.Foggy, cell);
        bool Lit(Cell cell) => !IsHazed(map.Layers.Murky, cell) && LightFor(viewer, cell) > LightLevel.Darkness;
    }

    private Perceived Look(Viewer viewer, Cell cell, bool isInvisible, bool onGround)
    {
        var feet = FeetTo(viewer, cell);
        var senses = viewer.Senses;
        var index = map.IndexOf(cell);
        if (IsWithin(senses.Blindsight) && IsClear(map.Layers.Opaque)) return Perceived.Clearly;
        if (!viewer.IsBlinded && IsWithin(senses.Truesight) && IsClear(map.Layers.Foggy)) return Clearest(LightLevel.Bright);
        var light = LightFor(viewer, cell);
        if (!viewer.IsBlinded && !isInvisible && light > LightLevel.Darkness && IsClear(map.Layers.Murky)) return Clearest(light);
        return IsWithin(senses.Tremorsense) && viewer.OnGround && onGround ? Perceived.Located : Perceived.Nothing;

        bool IsWithin(int range) => range > 0 && feet <= range;

        Perceived Clearest(LightLevel level) =>
            level == LightLevel.Bright && !map.Layers.Misty[index] ? Perceived.Clearly : Perceived.Dimly;

        bool IsClear(bool[] blocks) => !IsHazed(blocks, cell) && viewer.Space.Cells().Any(
            eye => map.Contains(eye) && !IsHazed(blocks, eye) && LineOfSight.IsClear(blocks, map.Width, eye, cell));
    }

    /// <summary>Light as the viewer's eyes have it: darkvision makes dim light bright and darkness dim, but not magical darkness.</summary>
    private LightLevel LightFor(Viewer viewer, Cell cell)
    {
        var light = LightAt(cell);
        var helped = light < LightLevel.Bright && FeetTo(viewer, cell) <= viewer.Senses.Darkvision && viewer.Senses.Darkvision > 0;
        return helped ? light + 1 : light;
    }

    private int FeetTo(Viewer viewer, Cell cell) => GridDistance.Feet(viewer.Space, new Footprint(cell), map.Diagonals);

    /// <summary>Whether a square stops the look for what is in its air, not for being a wall.</summary>
    private bool IsHazed(bool[] layer, Cell cell) => layer[map.IndexOf(cell)] && !map.Layers.Opaque[map.IndexOf(cell)];
}
