namespace Guildhall.Rules.FifthEdition;

/// <summary>The fifteen conditions of SRD 5.2; exhaustion's level is kept beside it.</summary>
#pragma warning disable CS1591 // Each name is the rule book's own and says all there is to say.
public enum Condition
{
    Blinded,
    Charmed,
    Deafened,
    Exhaustion,
    Frightened,
    Grappled,
    Incapacitated,
    Invisible,
    Paralyzed,
    Petrified,
    Poisoned,
    Prone,
    Restrained,
    Stunned,
    Unconscious,
}
