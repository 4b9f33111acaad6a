using Guildhall.Rules.Dungeons;

namespace Guildhall.Rules.FifthEdition.Grid;

/// <summary>
/// Who sees whom past the walls, whatever the light. Two squares see each other when the line between their middles is free. The line
/// is taken row by row (or column by column, along its longer side): a row stops it where the line meets the row's middle inside of a
/// wall's square. Where it meets it exactly between two squares it grazes them: walls on one side only let it pass, walls grazed on
/// both sides, be it in different rows, stop it. Nothing in this depends on which end is the eye, so it is symmetric, and
/// <see cref="FieldOfView"/> gives the same answer for all squares at once. Two walls that touch at their corners can be looked through,
/// though not walked through.
/// </summary>
public static class LineOfSight
{
    /// <summary>Whether two squares see each other. Both are taken to be open, whatever fills them.</summary>
    public static bool Between(BattleMap map, Cell one, Cell other) => IsClear(map.Layers.Opaque, map.Width, one, other);

    /// <summary>Whether any square of one space sees any square of the other.</summary>
    public static bool Between(BattleMap map, Footprint one, Footprint other) =>
        one.Cells().Any(from => other.Cells().Any(to => Between(map, from, to)));

    internal static bool IsClear(bool[] opaque, int width, Cell one, Cell other)
    {
        var across = other.X - one.X;
        var down = other.Y - one.Y;
        var flat = Math.Abs(across) > Math.Abs(down);
        var (steps, aside) = flat ? (Math.Abs(across), down) : (Math.Abs(down), across);
        var forward = Math.Sign(flat ? across : down) * (flat ? 1 : width);
        var sideways = flat ? width : 1;
        var grazedBefore = false;
        var grazedAfter = false;
        var at = (one.Y * width) + one.X;
        for (var step = 1; step < steps; step++)
        {
            at += forward;
            // The line is off by step · aside ÷ steps; the square whose middle is nearest to it is the one it crosses.
            var (nearest, rest) = FloorDivision.Of((2 * step * aside) + steps, 2 * steps);
            if (rest != 0)
            {
                if (opaque[at + (nearest * sideways)]) return false;
                continue;
            }

            grazedBefore |= opaque[at + ((nearest - 1) * sideways)];
            grazedAfter |= opaque[at + (nearest * sideways)];
            if (grazedBefore && grazedAfter) return false;
        }

        return true;
    }
}
