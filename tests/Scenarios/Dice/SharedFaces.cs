using Guildhall.Core.Chance;

namespace Guildhall.Tests.Scenarios.Dice;

/// <summary>The faces that <c>peer.mjs</c> gives to rpg-dice-roller: the same generator, scaled to what is asked for.</summary>
internal sealed class SharedFaces(uint seed) : IDice
{
    private uint _state = seed;

    public int Roll(int sides)
    {
        _state = unchecked((_state * 1_664_525) + 1_013_904_223);
        return (int)(((ulong)_state * (uint)sides) >> 32) + 1;
    }
}
