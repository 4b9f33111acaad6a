using Guildhall.Rules.FifthEdition.Characters.Content;

namespace Guildhall.Rules.FifthEdition.Characters;

/// <summary>What can be carried and what the load costs (SRD 5.2, "Carrying Capacity").</summary>
internal static class SheetLoad
{
    private const int PoundsPerPoint = 15;
    private const int OuncesPerPound = 16;

    public static Explained Carry(SheetNumbers numbers)
    {
        var own = Explained.Of(new Part(RuleKeys.Of(Ability.Strength), numbers.Abilities.Strength * PoundsPerPoint));
        return numbers.Effects(FeatureEffectKind.CarrySize).Select(pair => pair.Grant.Feature.Key).Take(1)
            .Aggregate(own, (sum, feature) => sum.Plus(PartNames.Of(feature), own.Value));
    }

    /// <summary>Feet the load takes: none by the book up to the limit, all but 5 beyond; by the table's variant 10 and 20 before that.</summary>
    public static int Slowness(SheetNumbers numbers)
    {
        var pounds = Worn.OuncesOf(numbers.Walk.Build) / OuncesPerPound;
        var strength = numbers.Abilities.Strength;
        if (pounds > Carry(numbers).Value) return int.MaxValue;
        if (!numbers.Rules.Encumbrance) return 0;
        return pounds > strength * 10 ? 20 : pounds > strength * 5 ? 10 : 0;
    }
}
