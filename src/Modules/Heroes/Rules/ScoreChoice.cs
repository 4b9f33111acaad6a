using System.Collections.Immutable;
using Guildhall.Core.Characters;
using Guildhall.Core.Results;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Heroes;

namespace Guildhall.Modules.Heroes.Rules;

/// <summary>The six scores somebody typed for a new hero, as far as they did.</summary>
internal sealed record ScoreChoice(int? Strength, int? Dexterity, int? Constitution, int? Intelligence, int? Wisdom, int? Charisma)
{
    /// <summary>In the order of the abilities.</summary>
    public ImmutableArray<int?> InOrder => [Strength, Dexterity, Constitution, Intelligence, Wisdom, Charisma];

    /// <summary>
    /// What the hero starts with, the background's increase included: the archetype's own scores where none were typed, bought ones where
    /// all were.
    /// </summary>
    public Result<HeroScores> For(Archetype archetype)
    {
        var typed = InOrder.Count(score => score is not null);
        if (typed == 0)
        {
            return Kept(archetype.StartingScores);
        }

        return typed < InOrder.Length
            ? Refusal.Of("hero.scores-incomplete", ("given", typed), ("points", PointBuy.Points))
            : PointBuy.Check(Typed())
                .Then(bought => BackgroundIncrease.Apply(bought, archetype.Background, archetype.Increase))
                .Then<HeroScores>(scores => Kept(scores));
    }

    /// <summary>The scores as they are kept.</summary>
    public static HeroScores Kept(AbilityScores scores) =>
        new(scores.Strength, scores.Dexterity, scores.Constitution, scores.Intelligence, scores.Wisdom, scores.Charisma);

    /// <summary>The scores to reckon with.</summary>
    public static AbilityScores Reckoned(HeroScores scores) =>
        new(scores.Strength, scores.Dexterity, scores.Constitution, scores.Intelligence, scores.Wisdom, scores.Charisma);

    private AbilityScores Typed() =>
        new(Strength!.Value, Dexterity!.Value, Constitution!.Value, Intelligence!.Value, Wisdom!.Value, Charisma!.Value);
}
