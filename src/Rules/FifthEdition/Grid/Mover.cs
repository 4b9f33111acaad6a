namespace Guildhall.Rules.FifthEdition.Grid;

/// <summary>Who moves, and how.</summary>
/// <param name="Size">How many squares it needs; Large and larger ones squeeze through what fits one size less.</param>
/// <param name="Gait">How.</param>
/// <param name="Swims">Whether it uses a swim speed: water costs nothing extra.</param>
/// <param name="Climbs">Whether it uses a climb speed.</param>
/// <param name="Drags">Whether it drags somebody who slows it (<see cref="Grappling.Slows"/>): every foot costs one more.</param>
/// <param name="ShunsHazards">Whether it walks around hazards rather than through them; flying it never minds them.</param>
public sealed record Mover(
    CreatureSize Size,
    Gait Gait = Gait.Walk,
    bool Swims = false,
    bool Climbs = false,
    bool Drags = false,
    bool ShunsHazards = true);
