using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>A D20 Test between its throw and its result.</summary>
/// <param name="Of">What kind of test it is.</param>
/// <param name="Dice">The d20s.</param>
/// <param name="Bonus">What is added in any case.</param>
/// <param name="Faces">Signed faces of bonus dice.</param>
/// <param name="Needed">What the total must reach.</param>
internal readonly record struct RescuedRoll(RescuedTest Of, D20Roll Dice, int Bonus, ImmutableArray<int> Faces, int Needed)
{
    /// <summary>The lowest natural face that succeeds by itself; 21 for none.</summary>
    public int SureFrom { get; init; } = 21;

    /// <summary>Whether somebody decided that it succeeds, whatever was thrown.</summary>
    public bool Sure { get; init; }

    /// <summary>Whether it is the attack of a spell.</summary>
    public bool OfSpell { get; init; }

    /// <summary>Conditions a failure would lay, one bit each.</summary>
    public int Laid { get; init; }

    /// <summary>What a failure would cost, in hundredths of a hit point.</summary>
    public int Weight { get; init; }

    public int Total
    {
        get
        {
            var total = Dice.Natural + Bonus;
            foreach (var face in Faces) total += face;
            return total;
        }
    }

    public bool Succeeds => Sure || Dice.Natural >= SureFrom || ((Of != RescuedTest.Attack || Dice.Natural > 1) && Total >= Needed);
}
