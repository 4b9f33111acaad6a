using System.Collections.Immutable;
using Guildhall.Core.Chance;

namespace Guildhall.Rules.FifthEdition.Combat;

/// <summary>The thrown dice of one source of damage.</summary>
/// <param name="Source">The string key of where it comes from, e.g. <c>weapon.longsword</c>, <c>feature.sneak-attack</c>.</param>
/// <param name="Dice">What was thrown.</param>
/// <param name="Faces">Every face that counts, in the order thrown.</param>
/// <param name="Discarded">The faces of the worse throw, empty if there was only one.</param>
public sealed record DamagePart(string Source, DamageDice Dice, ImmutableArray<int> Faces, ImmutableArray<int> Discarded)
{
    /// <summary>Faces and bonus, 0 or more (SRD 5.2, "Damage Rolls").</summary>
    public int Total => Math.Max(0, Faces.Sum() + Dice.Bonus);

    /// <summary>Whether two of its dice show the same face.</summary>
    internal bool ShowsPair => Faces.Distinct().Count() < Faces.Length;

    /// <summary>The part with one more die for each that shows its highest face, those that came by it included.</summary>
    /// <param name="most">At most so many more.</param>
    internal DamagePart Exploding(IDice dice, int most)
    {
        var faces = Faces.ToBuilder();
        for (var (i, more) = (0, 0); i < faces.Count && more < most; i++)
        {
            if (faces[i] != Dice.Sides) continue;
            faces.Add(dice.Roll(Dice.Sides));
            more++;
        }

        return faces.Count == Faces.Length ? this : this with { Faces = faces.ToImmutable() };
    }
}
