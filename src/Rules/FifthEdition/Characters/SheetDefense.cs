using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Characters.Content;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Rules.FifthEdition.Creatures;
using Guildhall.Rules.FifthEdition.Equipment;

namespace Guildhall.Rules.FifthEdition.Characters;

/// <summary>Hit points, Armor Class, saves, speeds and senses of a sheet.</summary>
internal static class SheetDefense
{
    private const int Unarmored = 10;
    private const int TooWeak = -10;

    /// <summary>The first level's whole die, later levels' fixed or rolled value, never less than 1 a level (SRD 5.2, "Gaining a Level").</summary>
    public static Explained HitPoints(SheetNumbers numbers)
    {
        var (walk, constitution) = (numbers.Walk, numbers.Modifier(Ability.Constitution));
        var (first, later, bonus) = (0, 0, 0);
        for (var i = 0; i < walk.Build.Levels.Length; i++)
        {
            var level = walk.Build.Levels[i];
            if (walk.Content.Class(level.Class) is not { } content) continue;
            var value = i == 0 ? content.HitDie : level.Rolled ?? ((content.HitDie / 2) + 1);
            if (i == 0) first = value;
            else later += value;
            bonus += Math.Max(1, value + constitution) - value;
        }

        var own = Explained.Of(
            new(PartKeys.FirstLevel, Math.Max(1, first)), new(PartKeys.LaterLevels, later), new(RuleKeys.Of(Ability.Constitution), bonus));
        return numbers.Plus(own, FeatureEffectKind.HitPoints, _ => true);
    }

    public static ImmutableSortedDictionary<int, int> HitDice(BuildWalk walk) => walk.Build.Levels
        .Select(level => walk.Content.Class(level.Class)?.HitDie ?? 0)
        .Where(die => die > 0)
        .GroupBy(die => die)
        .ToImmutableSortedDictionary(group => group.Key, group => group.Count());

    /// <summary>The best of the ways there are; features that give a formula do not add up (SRD 5.2, "Armor Class").</summary>
    public static Explained ArmorClass(SheetNumbers numbers)
    {
        var (worn, dexterity) = (numbers.Worn, numbers.Modifier(Ability.Dexterity));
        var training = SheetTraining.Armor(numbers);
        var shield = worn.Shield && training.HasFlag(ArmorCategory.Shield) ? Armory.ShieldBonus : 0;
        var best = worn.Armor is { } armor
            ? Explained.Of(new(armor.NameKey, armor.BaseClass), new(RuleKeys.Of(Ability.Dexterity), armor.DexterityPart(dexterity)), new(Armory.ShieldNameKey, shield))
            : Bare(numbers, dexterity, shield);
        best = numbers.Plus(best, FeatureEffectKind.ArmorClass, effect => effect.When is null || (effect.When == "armored" && worn.Armor is not null));
        return worn.Magic.Where(item => item.Slot != WearSlot.Shield || shield > 0).Aggregate(best, (sum, item) => sum.Plus(item.NameKey, item.ArmorBonus));
    }

    public static Explained Save(SheetNumbers numbers, Ability ability)
    {
        var trained = numbers.Effects(FeatureEffectKind.SaveTraining).Any(pair => pair.Effect.Abilities.Contains(ability));
        var own = Explained.Of(new(RuleKeys.Of(ability), numbers.Modifier(ability)), new(PartKeys.Proficiency, trained ? numbers.Proficiency : 0));
        own = numbers.Plus(own, FeatureEffectKind.SaveBonus, effect => effect.Abilities.IsEmpty || effect.Abilities.Contains(ability));
        return numbers.Worn.Magic.Aggregate(own, (sum, item) => sum.Plus(item.NameKey, item.SaveBonus));
    }

    public static Explained Speed(SheetNumbers numbers)
    {
        var (walk, worn) = (numbers.Walk, numbers.Worn);
        var own = Explained.Of(new Part("species." + walk.Build.Species, walk.Content.FindSpecies(walk.Build.Species)?.Speed ?? 30));
        own = numbers.Plus(own, FeatureEffectKind.Speed, effect => effect.When switch
        {
            "unarmored" => worn.Armor is null && !worn.Shield,
            "no-heavy-armor" => worn.Armor?.Category != ArmorCategory.Heavy,
            _ => effect.When is null,
        });
        if (worn.Armor is { } armor && armor.StrengthRequired > numbers.Abilities.Strength) own = own.Plus(armor.NameKey, TooWeak);
        return own.Plus(PartNames.Load, -Math.Min(own.Value, SheetLoad.Slowness(numbers, own.Value)));
    }

    public static Speeds Speeds(SheetNumbers numbers, int walk) => new(
        walk,
        Climb: numbers.Effects(FeatureEffectKind.ClimbSpeed).Any() ? walk : 0,
        Fly: numbers.Effects(FeatureEffectKind.FlySpeed).Any() ? walk : 0,
        Swim: numbers.Effects(FeatureEffectKind.SwimSpeed).Any() ? walk : 0);

    public static CreatureSenses Senses(SheetNumbers numbers, int perception) => new(
        Unarmored + perception,
        Darkvision: Farthest(numbers, FeatureEffectKind.Darkvision),
        Blindsight: Farthest(numbers, FeatureEffectKind.Blindsight),
        Truesight: Farthest(numbers, FeatureEffectKind.Truesight));

    public static Defenses Defenses(SheetNumbers numbers) => new(
        [
            .. numbers.Effects(FeatureEffectKind.Resistance).SelectMany(pair => pair.Effect.Types)
                .Concat(numbers.Worn.Magic.Select(item => item.Resists).OfType<DamageType>())
                .Distinct().Order(),
        ],
        [],
        [.. numbers.Effects(FeatureEffectKind.Immunity).SelectMany(pair => pair.Effect.Types).Distinct().Order()]);

    public static ImmutableArray<SaveEdge> Edges(SheetNumbers numbers) =>
    [
        .. numbers.Effects(FeatureEffectKind.SaveAdvantage)
            .Select(pair => new SaveEdge(pair.Grant.Feature.Key, pair.Effect.Abilities, pair.Effect.Conditions, pair.Effect.When)),
    ];

    private static Explained Bare(SheetNumbers numbers, int dexterity, int shield)
    {
        var best = Explained.Of(new(PartKeys.Formula, Unarmored), new(RuleKeys.Of(Ability.Dexterity), dexterity), new(Armory.ShieldNameKey, shield));
        foreach (var (grant, effect) in numbers.Effects(FeatureEffectKind.UnarmoredDefense))
        {
            if (effect.When == "no-shield" && numbers.Worn.Shield) continue;
            var label = PartNames.Of(grant.Feature.Key);
            var parts = new List<Part> { new(label, Unarmored), new(RuleKeys.Of(Ability.Dexterity), dexterity) };
            parts.AddRange(effect.Abilities.Select(ability => new Part(RuleKeys.Of(ability), numbers.Modifier(ability))));
            parts.Add(new Part(Armory.ShieldNameKey, shield));
            var way = Explained.Of([.. parts]);
            if (way.Value > best.Value) best = way;
        }

        return best;
    }

    private static int Farthest(SheetNumbers numbers, FeatureEffectKind kind) =>
        numbers.Effects(kind).Select(pair => numbers.Amount(pair.Effect.Amount, pair.Grant).Value).DefaultIfEmpty(0).Max();
}
