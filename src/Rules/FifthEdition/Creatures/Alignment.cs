namespace Guildhall.Rules.FifthEdition.Creatures;

/// <summary>What a creature believes in (SRD 5.2, "Alignment").</summary>
#pragma warning disable CS1591 // Each name is the rule book's own and says all there is to say.
public enum Alignment
{
    Unaligned,
    LawfulGood,
    NeutralGood,
    ChaoticGood,
    LawfulNeutral,
    Neutral,
    ChaoticNeutral,
    LawfulEvil,
    NeutralEvil,
    ChaoticEvil,
}
