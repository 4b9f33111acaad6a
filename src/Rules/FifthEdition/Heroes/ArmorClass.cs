using Guildhall.Rules.FifthEdition.Equipment;

namespace Guildhall.Rules.FifthEdition.Heroes;

/// <summary>A hero's Armor Class (SRD 5.2, "Armor Class", "Armor Table", "Unarmored Defense", and what magic things add).</summary>
public static class ArmorClass
{
    private const int Unarmored = 10;
    private const int DefenseBonus = 1;

    /// <summary>The Armor Class of a hero in a loadout.</summary>
    /// <param name="level">1 to 20.</param>
    /// <param name="formula">
    /// A spell's base for the unarmored, e.g. 13 of a mage's armor; 0 for none. The best way to reckon without armor counts.
    /// </param>
    public static Explained Explain(Archetype archetype, int level, AbilityScores scores, Loadout loadout, int formula = 0)
    {
        var shield = loadout.Shield && archetype.Armor.HasFlag(ArmorCategory.Shield) ? Armory.ShieldBonus : 0;
        var dexterity = scores.Modifier(Ability.Dexterity);
        if (loadout.Armor is { } armor)
        {
            var defense = archetype.Has(FeatureKeys.Defense, level) ? DefenseBonus : 0;
            return WithMagic(loadout, shield > 0, Explained.Of(
                new(armor.NameKey, armor.BaseClass),
                new(RuleKeys.Of(Ability.Dexterity), armor.DexterityPart(dexterity)),
                new(Armory.ShieldNameKey, shield),
                new(HeroSheet.FeatureName(FeatureKeys.Defense), defense)));
        }

        var constitution = archetype.Has(FeatureKeys.UnarmoredDefense, level) ? scores.Modifier(Ability.Constitution) : 0;
        var own = Unarmored + Math.Max(0, constitution);
        return WithMagic(loadout, shield > 0, formula > own
            ? Explained.Of(new(PartKeys.Formula, formula), new(RuleKeys.Of(Ability.Dexterity), dexterity), new(Armory.ShieldNameKey, shield))
            : Explained.Of(
                new(PartKeys.Formula, Unarmored),
                new(RuleKeys.Of(Ability.Dexterity), dexterity),
                new(RuleKeys.Of(Ability.Constitution), own - Unarmored),
                new(Armory.ShieldNameKey, shield)));
    }

    /// <summary>
    /// Whether armor is worn without training: Disadvantage on every D20 Test with Strength or Dexterity and no spells
    /// (SRD 5.2, "Armor Training").
    /// </summary>
    public static bool IsUntrained(Archetype archetype, Loadout loadout) =>
        loadout.Armor is { } armor && !archetype.Armor.HasFlag(armor.Category);

    private static Explained WithMagic(Loadout loadout, bool shielded, Explained own) => loadout.Magic
        .Where(item => item.Slot != WearSlot.Shield || shielded)
        .Aggregate(own, (sum, item) => sum.Plus(item.NameKey, item.ArmorBonus));
}
