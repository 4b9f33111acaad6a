using Guildhall.Rules.Dungeons;

namespace Guildhall.Rules.FifthEdition.Grid;

/// <summary>Somebody else on the map, as who moves or shoots sees them.</summary>
/// <param name="At">The north-western square of its space.</param>
/// <param name="Size">Its size.</param>
/// <param name="IsAlly">Whether it lets the mover through.</param>
/// <param name="IsIncapacitated">Whether it cannot keep anybody from passing.</param>
public sealed record Occupant(Cell At, CreatureSize Size, bool IsAlly = false, bool IsIncapacitated = false)
{
    /// <summary>The squares it occupies.</summary>
    public Footprint Space => Footprint.Of(At, Size);

    /// <summary>
    /// Whether somebody may pass through its space (SRD 5.2, "Moving around Other Creatures"): it is an ally, incapacitated, Tiny, or two
    /// sizes larger or smaller.
    /// </summary>
    public bool LetsPass(CreatureSize mover) =>
        IsAlly || IsIncapacitated || Size == CreatureSize.Tiny || Math.Abs((int)Size - (int)mover) >= 2;

    /// <summary>Whether its space is difficult terrain for others.</summary>
    public bool Slows => !IsAlly && Size != CreatureSize.Tiny;
}
