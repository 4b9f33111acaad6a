using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Characters.Content;
using Guildhall.Rules.FifthEdition.Equipment;

namespace Guildhall.Rules.FifthEdition.Characters;

/// <summary>What a character is trained in, and skills.</summary>
internal static class SheetTraining
{
    public static ArmorCategory Armor(SheetNumbers numbers)
    {
        var training = ArmorCategory.None;
        foreach (var key in numbers.Effects(FeatureEffectKind.ArmorTraining).SelectMany(pair => pair.Effect.Keys))
        {
            if (Enum.TryParse<ArmorCategory>(key, ignoreCase: true, out var category)) training |= category;
        }

        return training;
    }

    public static ImmutableArray<string> Weapons(SheetNumbers numbers) =>
        [.. numbers.Effects(FeatureEffectKind.WeaponTraining).SelectMany(pair => pair.Effect.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    public static bool IsTrained(ImmutableArray<string> training, Weapon weapon)
    {
        if (weapon.Category == WeaponCategory.Simple) return training.Contains("simple", StringComparer.Ordinal);
        return training.Contains("martial", StringComparer.Ordinal)
            || (weapon.Has(WeaponProperties.Light) && training.Contains("martial-light", StringComparer.Ordinal))
            || (weapon.Has(WeaponProperties.Finesse) && training.Contains("martial-finesse", StringComparer.Ordinal));
    }

    /// <summary>Armor or a shield worn without training (SRD 5.2, "Armor Training").</summary>
    public static bool IsUntrained(SheetNumbers numbers)
    {
        var training = Armor(numbers);
        return numbers.Worn.Armor is { } armor && !training.HasFlag(armor.Category);
    }

    public static Explained Skill(SheetNumbers numbers, Skill skill)
    {
        var walk = numbers.Walk;
        var ability = Skills.AbilityOf(skill);
        var (trained, expert) = (walk.Trained.ContainsKey(skill), walk.Expert.Contains(skill));
        var half = !trained && numbers.Effects(FeatureEffectKind.HalfProficiency).Any();
        var own = Explained.Of(
            new(RuleKeys.Of(ability), numbers.Modifier(ability)),
            new(PartKeys.Proficiency, trained ? numbers.Proficiency : 0),
            new(PartKeys.Expertise, trained && expert ? numbers.Proficiency : 0),
            new(PartNames.HalfProficiency, half ? numbers.Proficiency / 2 : 0));
        return numbers.Plus(own, FeatureEffectKind.SkillBonus, effect => effect.Skills.Contains(skill));
    }
}
