namespace Guildhall.Rules.FifthEdition.Equipment;

/// <summary>A kind of weapon as the weapon tables of SRD 5.2 list it.</summary>
/// <param name="Key">Stable, e.g. <c>longsword</c>; its name is the string <c>weapon.longsword</c>.</param>
/// <param name="Category">Simple or martial.</param>
/// <param name="Ranged">Whether it stands in a table of ranged weapons; a thrown dagger stays a melee weapon.</param>
/// <param name="Damage">Damage held in one hand, or in both if <see cref="WeaponProperties.TwoHanded"/>; no ability modifier yet.</param>
/// <param name="Properties">What it can do.</param>
/// <param name="Mastery">Its mastery property.</param>
/// <param name="CostCopper">Price in copper pieces; 100 copper are a gold piece.</param>
/// <param name="VersatileSides">The die in two hands, 0 if it is not versatile.</param>
/// <param name="RangeFeet">Normal range, 0 if it cannot be shot or thrown.</param>
/// <param name="LongRangeFeet">Greatest range; beyond the normal one attack rolls have Disadvantage.</param>
public sealed record Weapon(
    string Key,
    WeaponCategory Category,
    bool Ranged,
    DamageDice Damage,
    WeaponProperties Properties,
    WeaponMastery Mastery,
    int CostCopper,
    int VersatileSides = 0,
    int RangeFeet = 0,
    int LongRangeFeet = 0)
{
    /// <summary>The string key of its name.</summary>
    public string NameKey => "weapon." + Key;

    /// <summary>Whether it has a property.</summary>
    public bool Has(WeaponProperties property) => (Properties & property) == property;
}
