using System.Collections.Immutable;
using Guildhall.Core.Chance;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>Dice that first show faces thrown before, and remember all they show: so a command can wait for an answer and go on.</summary>
internal sealed class RecordedDice(IDice dice, ImmutableArray<int> before) : IDice
{
    private readonly List<int> _faces = [];

    public ImmutableArray<int> Faces => [.. _faces];

    public int Roll(int sides)
    {
        var face = _faces.Count < before.Length ? before[_faces.Count] : dice.Roll(sides);
        _faces.Add(face);
        return face;
    }
}
