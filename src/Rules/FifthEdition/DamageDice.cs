using System.Globalization;
using Guildhall.Core.Chance;

namespace Guildhall.Rules.FifthEdition;

/// <summary>Damage of one type: so many dice and a flat bonus.</summary>
/// <param name="Count">Dice thrown, 0 or more; 0 for flat damage.</param>
/// <param name="Sides">Faces of each die, 1 or more.</param>
/// <param name="Bonus">Added once, may be negative; the sum never falls below 0.</param>
/// <param name="Type">What kind of harm it is.</param>
public sealed record DamageDice(int Count, int Sides, int Bonus, DamageType Type)
{
    /// <summary>The average in halves, rounded down to a whole number as stat blocks print it.</summary>
    public int Average => ((Count * (Sides + 1)) / 2) + Bonus;

    /// <summary>Throws the dice; a critical hit throws each die twice (SRD 5.2, "Critical Hits").</summary>
    public int[] Throw(IDice dice, bool critical)
    {
        var faces = new int[critical ? Count * 2 : Count];
        for (var i = 0; i < faces.Length; i++)
        {
            faces[i] = dice.Roll(Sides);
        }

        return faces;
    }

    /// <summary>For instance <c>2d6+3</c>.</summary>
    public override string ToString() => Count == 0
        ? Bonus.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Count}d{Sides}{(Bonus == 0 ? "" : Bonus.ToString("+0;-0", CultureInfo.InvariantCulture))}");
}
