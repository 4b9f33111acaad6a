using System.Collections.Immutable;
using Guildhall.Core.Chance;

namespace Guildhall.Rules.FifthEdition.Combat;

/// <summary>One saving throw or ability check, with every face thrown, against one Difficulty Class (SRD 5.2, "D20 Tests").</summary>
/// <param name="Dice">The d20s; null if the test failed without a throw.</param>
/// <param name="Bonus">Ability modifier, proficiency and the like.</param>
/// <param name="BonusFaces">Signed faces of bonus dice, in the order they were given.</param>
/// <param name="Difficulty">What had to be reached.</param>
public sealed record SaveRoll(D20Roll? Dice, int Bonus, ImmutableArray<int> BonusFaces, int Difficulty)
{
    /// <summary>Natural face, bonus and bonus dice; 0 without a throw.</summary>
    public int Total => Dice is { } dice ? dice.Natural + Bonus + BonusFaces.Sum() : 0;

    /// <summary>Whether the total reaches the difficulty. A natural 1 or 20 means nothing here.</summary>
    public bool Succeeded => Dice is not null && Total >= Difficulty;

    /// <summary>Throws a saving throw or check.</summary>
    /// <param name="dice">Where faces come from: the d20s first, then each bonus die.</param>
    /// <param name="bonus">The roller's bonus.</param>
    /// <param name="difficulty">The Difficulty Class.</param>
    /// <param name="effect">What the roller's conditions do to it; see <see cref="ConditionTable.OnSave"/>.</param>
    /// <param name="bonusDice">Dice added to the roll.</param>
    public static SaveRoll Throw(IDice dice, int bonus, int difficulty, SaveEffect effect = default, params ReadOnlySpan<BonusDie> bonusDice)
    {
        if (effect.Fails) return new SaveRoll(null, bonus, [], difficulty);

        var d20 = D20Roll.Throw(dice, effect.Mode);
        var faces = ImmutableArray.CreateBuilder<int>(bonusDice.Length);
        foreach (var die in bonusDice) faces.Add(die.Throw(dice));

        return new SaveRoll(d20, bonus, faces.DrainToImmutable(), difficulty);
    }
}
