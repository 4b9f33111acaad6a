namespace Guildhall.Rules.FifthEdition;

/// <summary>Size categories from smallest to largest; each names its hit die (d4, d6, d8, d10, d12, d20).</summary>
#pragma warning disable CS1591 // Each name is the rule book's own and says all there is to say.
public enum CreatureSize
{
    Tiny,
    Small,
    Medium,
    Large,
    Huge,
    Gargantuan,
}
