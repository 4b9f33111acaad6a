namespace Guildhall.Rules.FifthEdition.Equipment;

/// <summary>A suit of armor as the armor table of SRD 5.2 lists it.</summary>
/// <param name="Key">Stable, e.g. <c>chain-mail</c>; its name is the string <c>armor.chain-mail</c>.</param>
/// <param name="Category">Light, medium or heavy.</param>
/// <param name="BaseClass">Armor Class before Dexterity, 11 to 18.</param>
/// <param name="StrengthRequired">Strength score without which the wearer is 10 feet slower; 0 if none.</param>
/// <param name="StealthDisadvantage">Whether the wearer has Disadvantage on Stealth checks.</param>
/// <param name="CostCopper">Price in copper pieces; 100 copper are a gold piece.</param>
public sealed record Armor(string Key, ArmorCategory Category, int BaseClass, int StrengthRequired, bool StealthDisadvantage, int CostCopper)
{
    /// <summary>The string key of its name.</summary>
    public string NameKey => "armor." + Key;

    /// <summary>How much of a Dexterity modifier counts in it.</summary>
    public int DexterityPart(int modifier) => Category switch
    {
        ArmorCategory.Light => modifier,
        ArmorCategory.Medium => Math.Min(modifier, 2),
        _ => 0,
    };
}
