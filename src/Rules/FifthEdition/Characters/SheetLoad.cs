using Guildhall.Rules.FifthEdition.Characters.Content;

namespace Guildhall.Rules.FifthEdition.Characters;

/// <summary>What can be carried and what the load costs (SRD 5.2, "Carrying Capacity").</summary>
internal static class SheetLoad
{
    private const int PoundsPerPoint = 15;
    private const int OuncesPerPound = 16;
    private const int HeavyPoundsPerPoint = 10;
    private const int DraggingFeet = 5;

    public static Explained Carry(SheetNumbers numbers)
    {
        var own = Explained.Of(new Part(RuleKeys.Of(Ability.Strength), numbers.Abilities.Strength * PoundsPerPoint));
        return numbers.Effects(FeatureEffectKind.CarrySize).Select(pair => pair.Grant.Feature.Key).Take(1)
            .Aggregate(own, (sum, feature) => sum.Plus(PartNames.Of(feature), own.Value));
    }

    /// <summary>Feet the load takes: none by the book up to the limit, all but 5 beyond; by the table's variant 10 and 20 before that.</summary>
    public static int Slowness(SheetNumbers numbers, int speed)
    {
        if (numbers.Rules.Load == LoadRule.Ignored) return 0;
        var pounds = Pounds(numbers);
        var strength = numbers.Abilities.Strength;
        if (pounds > Carry(numbers).Value) return Math.Max(0, speed - DraggingFeet);
        if (numbers.Rules.Load != LoadRule.Variant) return 0;
        return pounds > strength * HeavyPoundsPerPoint ? 20 : pounds > strength * 5 ? 10 : 0;
    }

    /// <summary>Whether the load hampers the body, which the variant alone says.</summary>
    public static bool IsHeavy(SheetNumbers numbers) => numbers.Rules.Load == LoadRule.Variant && Pounds(numbers) > numbers.Abilities.Strength * HeavyPoundsPerPoint;

    private static int Pounds(SheetNumbers numbers) => Worn.OuncesOf(numbers.Walk.Build) / OuncesPerPound;
}
