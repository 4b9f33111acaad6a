using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Equipment;

namespace Guildhall.Rules.FifthEdition.Heroes;

/// <summary>Derives the attacks of a hero from the weapons carried.</summary>
internal static class WeaponAttacks
{
    private const int ArcheryBonus = 2;
    private const int StrengthForHeavy = 13;

    public static ImmutableArray<WeaponAttack> Of(HeroNumbers hero)
    {
        var (archetype, _, scores, loadout) = hero;
        var attacks = ImmutableArray.CreateBuilder<WeaponAttack>();
        foreach (var weapon in loadout.Weapons)
        {
            if (loadout.Shield && weapon.Has(WeaponProperties.TwoHanded)) continue;
            if (!weapon.Ranged) attacks.Add(Derive(weapon, AttackForm.Melee));
            if (weapon.Has(WeaponProperties.Thrown)) attacks.Add(Derive(weapon, AttackForm.Thrown));
            if (weapon.Has(WeaponProperties.Ammunition)) attacks.Add(Derive(weapon, AttackForm.Shot));
        }

        return attacks.DrainToImmutable();

        WeaponAttack Derive(Weapon weapon, AttackForm form)
        {
            var ability = AbilityFor(weapon, scores);
            var modifier = scores.Modifier(ability);
            var proficiency = archetype.IsProficientWith(weapon) ? hero.Proficiency : 0;
            var archery = weapon.Ranged && hero.Has(FeatureKeys.Archery) ? ArcheryBonus : 0;
            var bothHands = form == AttackForm.Melee && !loadout.Shield && weapon.Has(WeaponProperties.Versatile);
            var magic = loadout.Magic.FirstOrDefault(item => item.Weapon?.Key == weapon.Key);
            var enchantment = new Part(magic?.NameKey ?? weapon.NameKey, magic?.WeaponBonus ?? 0);
            var sides = bothHands ? weapon.VersatileSides : weapon.Damage.Sides;

            // A fixed amount such as a blowgun's takes no ability modifier (SRD 5.2, "Damage Rolls").
            var bonus = Explained.Of(new(RuleKeys.Of(ability), weapon.Damage.Count == 0 ? 0 : modifier), enchantment);
            return new WeaponAttack(
                weapon,
                form,
                ability,
                modifier,
                Explained.Of(
                    new(RuleKeys.Of(ability), modifier),
                    new(PartKeys.Proficiency, proficiency),
                    new(HeroSheet.FeatureName(FeatureKeys.Archery), archery),
                    enchantment),
                weapon.Damage with { Sides = sides, Bonus = weapon.Damage.Bonus + bonus.Value },
                bonus,
                archetype.Masteries.Contains(weapon.Key, StringComparer.Ordinal) ? weapon.Mastery : null,
                IsTooHeavy(weapon, scores) || ArmorClass.IsUntrained(archetype, loadout),
                HeroNumbers.SaveBase + modifier + hero.Proficiency)
            {
                Magic = magic,
            };
        }
    }

    /// <summary>Dexterity for ranged weapons, Strength for melee weapons even if thrown, the better of both with Finesse.</summary>
    private static Ability AbilityFor(Weapon weapon, AbilityScores scores)
    {
        var usual = weapon.Ranged ? Ability.Dexterity : Ability.Strength;
        if (!weapon.Has(WeaponProperties.Finesse)) return usual;
        return scores.Modifier(Ability.Dexterity) > scores.Modifier(Ability.Strength) ? Ability.Dexterity : Ability.Strength;
    }

    private static bool IsTooHeavy(Weapon weapon, AbilityScores scores) =>
        weapon.Has(WeaponProperties.Heavy) && (weapon.Ranged ? scores.Dexterity : scores.Strength) < StrengthForHeavy;
}
