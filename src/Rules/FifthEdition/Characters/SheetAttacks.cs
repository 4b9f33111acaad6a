using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Characters.Content;
using Guildhall.Rules.FifthEdition.Equipment;
using Guildhall.Rules.FifthEdition.Heroes;

namespace Guildhall.Rules.FifthEdition.Characters;

/// <summary>Derives the attacks of a sheet from the weapons at hand.</summary>
internal sealed class SheetAttacks(SheetNumbers numbers)
{
    private const int StrengthForHeavy = 13;
    private const int SaveBase = 8;
    private const int Reach = 5;
    private readonly ImmutableArray<string> _training = SheetTraining.Weapons(numbers);
    private readonly int _martialDie = numbers.Effects(FeatureEffectKind.MartialArts)
        .Select(pair => numbers.Amount(pair.Effect.Amount, pair.Grant).Value).DefaultIfEmpty(0).Max();

    private readonly bool _hampered = SheetTraining.IsUntrained(numbers) || SheetLoad.IsHeavy(numbers);
    private readonly bool _pact = numbers.Effects(FeatureEffectKind.PactWeapon).Any();

    private bool MonkFights => _martialDie > 0 && numbers.Worn is { Armor: null, Shield: false };

    /// <summary>All attacks, an Unarmed Strike last.</summary>
    public ImmutableArray<CharacterAttack> All()
    {
        var attacks = ImmutableArray.CreateBuilder<CharacterAttack>();
        foreach (var (weapon, magic) in numbers.Worn.Weapons)
        {
            if (numbers.Worn.Shield && weapon.Has(WeaponProperties.TwoHanded)) continue;
            if (!weapon.Ranged) attacks.Add(Derive(weapon, magic, AttackForm.Melee, bothHands: false));
            if (weapon.Has(WeaponProperties.Versatile) && !numbers.Worn.Shield) attacks.Add(Derive(weapon, magic, AttackForm.Melee, bothHands: true));
            if (weapon.Has(WeaponProperties.Thrown)) attacks.Add(Derive(weapon, magic, AttackForm.Thrown, bothHands: false));
            if (weapon.Has(WeaponProperties.Ammunition)) attacks.Add(Derive(weapon, magic, AttackForm.Shot, bothHands: false));
        }

        attacks.Add(Unarmed());
        return [.. attacks.DistinctBy(attack => attack.Key, StringComparer.Ordinal)];
    }

    private CharacterAttack Derive(Weapon weapon, MagicItem? magic, AttackForm form, bool bothHands)
    {
        var pact = _pact && !weapon.Ranged;
        var monk = MonkFights && IsMonkWeapon(weapon);
        var ability = AbilityFor(weapon, pact, monk);
        var modifier = numbers.Modifier(ability);
        var trained = pact || SheetTraining.IsTrained(_training, weapon);
        var nameKey = magic?.NameKey ?? weapon.NameKey;
        var toHit = Explained.Of(new(RuleKeys.Of(ability), modifier), new(PartKeys.Proficiency, trained ? numbers.Proficiency : 0), new(nameKey, magic?.WeaponBonus ?? 0));
        toHit = numbers.Plus(toHit, FeatureEffectKind.AttackBonus, effect => effect.When is null || (effect.When == "ranged" && weapon.Ranged));
        var sides = bothHands ? weapon.VersatileSides : weapon.Damage.Sides;
        var (count, faces) = monk && weapon.Damage.Count == 1 && _martialDie > sides ? (1, _martialDie) : (weapon.Damage.Count, sides);

        // A fixed amount such as a blowgun's takes no ability modifier (SRD 5.2, "Damage Rolls").
        var bonus = Explained.Of(new(RuleKeys.Of(ability), weapon.Damage.Count == 0 ? 0 : modifier), new(nameKey, magic?.WeaponBonus ?? 0));
        var damage = new DamageDice(count, faces, weapon.Damage.Bonus + bonus.Value, weapon.Damage.Type);
        var offHandAbility = numbers.Effects(FeatureEffectKind.OffHandAbility).Any();
        var mastered = trained && numbers.Walk.Build.Masteries.Contains(weapon.Key, StringComparer.Ordinal);
        return new CharacterAttack(KeyOf(magic?.Key ?? weapon.Key, form, bothHands), nameKey, form, ability, toHit, damage, bonus)
        {
            Weapon = weapon,
            Magic = magic?.Key,
            AbilityModifier = modifier,
            Mastery = mastered ? weapon.Mastery : null,
            ToppleDc = SaveBase + modifier + numbers.Proficiency,
            Hindered = IsTooHeavy(weapon) || (_hampered && ability is Ability.Strength or Ability.Dexterity),
            Reach = form != AttackForm.Melee ? 0 : weapon.Has(WeaponProperties.Reach) ? Reach * 2 : Reach,
            Range = form == AttackForm.Melee ? 0 : weapon.RangeFeet,
            LongRange = form == AttackForm.Melee ? 0 : weapon.LongRangeFeet,
            OffHandDamage = offHandAbility ? damage : damage with { Bonus = damage.Bonus - Math.Max(0, modifier) },
        };
    }

    private CharacterAttack Unarmed()
    {
        var ability = MonkFights && numbers.Modifier(Ability.Dexterity) > numbers.Modifier(Ability.Strength) ? Ability.Dexterity : Ability.Strength;
        var modifier = numbers.Modifier(ability);
        var toHit = Explained.Of(new(RuleKeys.Of(ability), modifier), new(PartKeys.Proficiency, numbers.Proficiency));
        var bonus = Explained.Of(new Part(RuleKeys.Of(ability), modifier));
        var damage = MonkFights
            ? new DamageDice(1, _martialDie, modifier, DamageType.Bludgeoning)
            : new DamageDice(0, 1, Math.Max(0, 1 + modifier), DamageType.Bludgeoning);
        return new CharacterAttack("unarmed", "weapon.unarmed", AttackForm.Melee, ability, toHit, damage, bonus)
        {
            AbilityModifier = modifier,
            ToppleDc = SaveBase + modifier + numbers.Proficiency,
            Hindered = _hampered,
            Reach = Reach,
            OffHandDamage = damage,
        };
    }

    private static string KeyOf(string weapon, AttackForm form, bool bothHands) => form switch
    {
        AttackForm.Melee => bothHands ? weapon + ".two-handed" : weapon + ".melee",
        AttackForm.Thrown => weapon + ".thrown",
        AttackForm.Shot => weapon + ".shot",
    };

    private static bool IsMonkWeapon(Weapon weapon) =>
        !weapon.Ranged && (weapon.Category == WeaponCategory.Simple || weapon.Has(WeaponProperties.Light));

    /// <summary>Dexterity for ranged weapons, Strength for the others; what features and Finesse allow, if it is better.</summary>
    private Ability AbilityFor(Weapon weapon, bool pact, bool monk)
    {
        var best = weapon.Ranged ? Ability.Dexterity : Ability.Strength;
        if (weapon.Has(WeaponProperties.Finesse)) best = Better(Better(best, Ability.Strength), Ability.Dexterity);
        if (monk) best = Better(best, Ability.Dexterity);
        return pact ? Better(best, Ability.Charisma) : best;
    }

    private Ability Better(Ability first, Ability second) => numbers.Modifier(second) > numbers.Modifier(first) ? second : first;

    private bool IsTooHeavy(Weapon weapon) =>
        weapon.Has(WeaponProperties.Heavy) && (weapon.Ranged ? numbers.Abilities.Dexterity : numbers.Abilities.Strength) < StrengthForHeavy;
}
