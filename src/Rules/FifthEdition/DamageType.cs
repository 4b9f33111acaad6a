namespace Guildhall.Rules.FifthEdition;

/// <summary>The thirteen damage types of SRD 5.2.</summary>
#pragma warning disable CS1591 // Each name is the rule book's own and says all there is to say.
public enum DamageType
{
    Acid,
    Bludgeoning,
    Cold,
    Fire,
    Force,
    Lightning,
    Necrotic,
    Piercing,
    Poison,
    Psychic,
    Radiant,
    Slashing,
    Thunder,
}
