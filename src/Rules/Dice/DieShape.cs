using System.Globalization;
using Guildhall.Core.Chance;

namespace Guildhall.Rules.Dice;

/// <summary>The faces of a die and how it is written.</summary>
/// <param name="Notation"><c>%</c>, <c>F</c> or <c>F.1</c>; null for a numbered die.</param>
/// <param name="Sides">Faces of a numbered die; what is thrown for a Fudge die.</param>
internal readonly record struct DieShape(string? Notation, int Sides)
{
    internal static readonly DieShape Percent = new("%", 100);

    /// <summary>−1, 0 and +1, a third each.</summary>
    internal static readonly DieShape Fudge = new("F", 3);

    /// <summary>−1 and +1 with a sixth each, else 0.</summary>
    internal static readonly DieShape RareFudge = new("F.1", 6);

    internal bool IsFudge => Notation is not (null or "%");

    internal int Lowest => IsFudge ? -1 : 1;

    internal int Highest => IsFudge ? 1 : Sides;

    internal int Faces => IsFudge ? 3 : Sides;

    internal int Throw(IDice dice)
    {
        var face = dice.Roll(Sides);
        if (Notation is null)
        {
            return face;
        }

        return Notation switch
        {
            "F" => face - 2,
            "F.1" => face == 1 ? -1 : face / Sides,
            _ => face,
        };
    }

    public override string ToString() => Notation ?? Sides.ToString(CultureInfo.InvariantCulture);
}
