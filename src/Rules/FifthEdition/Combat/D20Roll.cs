using Guildhall.Core.Chance;

namespace Guildhall.Rules.FifthEdition.Combat;

/// <summary>The dice of one D20 Test.</summary>
/// <param name="Mode">How it was thrown.</param>
/// <param name="First">The first face, 1 to 20.</param>
/// <param name="Second">The second face, null if only one die was thrown.</param>
public readonly record struct D20Roll(RollMode Mode, int First, int? Second)
{
    /// <summary>The face that counts, 1 to 20.</summary>
    public int Natural => Mode switch
    {
        RollMode.Normal => First,
        RollMode.Advantage => Math.Max(First, Second ?? First),
        RollMode.Disadvantage => Math.Min(First, Second ?? First),
    };

    /// <summary>Throws one die or two.</summary>
    public static D20Roll Throw(IDice dice, RollMode mode)
    {
        var first = dice.Roll(20);
        return new D20Roll(mode, first, mode == RollMode.Normal ? null : dice.Roll(20));
    }
}
