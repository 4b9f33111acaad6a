using System.Collections.Immutable;
using System.Globalization;
using Guildhall.Core.Chance;

namespace Guildhall.Rules.FifthEdition.Spells;

/// <summary>Dice that restore hit points.</summary>
/// <param name="Count">Dice thrown, 0 or more.</param>
/// <param name="Sides">Faces of each die.</param>
/// <param name="Bonus">Added once, may be negative.</param>
public sealed record HealingDice(int Count, int Sides, int Bonus)
{
    /// <summary>Throws the dice; every face, in the order thrown.</summary>
    public ImmutableArray<int> Throw(IDice dice)
    {
        var faces = ImmutableArray.CreateBuilder<int>(Count);
        for (var i = 0; i < Count; i++) faces.Add(dice.Roll(Sides));
        return faces.DrainToImmutable();
    }

    /// <summary>What thrown faces restore, 0 or more.</summary>
    public int Total(ImmutableArray<int> faces) => Math.Max(0, faces.Sum() + Bonus);

    /// <summary>For instance <c>2d8+3</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Count}d{Sides}{Bonus:+0;-0;#}");
}
