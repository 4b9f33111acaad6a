namespace Guildhall.Rules.FifthEdition.Equipment;

/// <summary>Properties of SRD 5.2 ("Weapons"); ranges and the versatile die stand beside them in <see cref="Weapon"/>.</summary>
#pragma warning disable CS1591 // Each name is the rule book's own and says all there is to say.
[Flags]
public enum WeaponProperties
{
    None = 0,
    Ammunition = 1,
    Finesse = 2,
    Heavy = 4,
    Light = 8,
    Loading = 16,
    Reach = 32,
    Thrown = 64,
    TwoHanded = 128,
    Versatile = 256,
}
