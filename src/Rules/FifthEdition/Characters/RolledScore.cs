using System.Collections.Immutable;
using Guildhall.Core.Chance;

namespace Guildhall.Rules.FifthEdition.Characters;

/// <summary>One ability score as it was thrown (SRD 5.2, "Random Generation").</summary>
/// <param name="Faces">The four faces, in the order they fell.</param>
public sealed record RolledScore(ImmutableArray<int> Faces)
{
    private const int Thrown = 4;
    private const int Sides = 6;

    /// <summary>The sum of the three highest faces.</summary>
    public int Score() => Faces.Sum() - Faces.Min();

    /// <summary>Whether it is four faces of a d6.</summary>
    public bool IsPlausible() => Faces is { IsDefault: false, Length: Thrown } && Faces.All(face => face is >= 1 and <= Sides);

    /// <summary>Throws six scores.</summary>
    public static ImmutableArray<RolledScore> ThrowAll(IDice dice) =>
        [.. Enumerable.Range(0, 6).Select(_ => new RolledScore([.. Enumerable.Range(0, Thrown).Select(_ => dice.Roll(Sides))]))];
}
