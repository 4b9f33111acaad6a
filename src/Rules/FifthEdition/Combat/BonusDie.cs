using Guildhall.Core.Chance;

namespace Guildhall.Rules.FifthEdition.Combat;

/// <summary>A die thrown along with a D20 Test, e.g. the d4 of a blessing.</summary>
/// <param name="Sides">2 to 12.</param>
/// <param name="Negative">Whether its face is taken away instead of added.</param>
public readonly record struct BonusDie(int Sides, bool Negative = false)
{
    /// <summary>Throws it; the answer carries its sign.</summary>
    public int Throw(IDice dice) => Negative ? -dice.Roll(Sides) : dice.Roll(Sides);
}
