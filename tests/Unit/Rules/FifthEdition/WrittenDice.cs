using Guildhall.Core.Chance;

namespace Guildhall.Tests.Unit.Rules.FifthEdition;

/// <summary>Throws the faces written down, in order; complains about a face its die does not have, and when none is left.</summary>
internal sealed class WrittenDice(params int[] faces) : IDice
{
    private int _next;

    public int Left => faces.Length - _next;

    public int Roll(int sides)
    {
        var face = faces[_next++];
        face.ShouldBeInRange(1, sides);
        return face;
    }
}
