using Guildhall.Core.Chance;

namespace Guildhall.Modules.NewModule.Rules;

/// <summary>One twenty-sided die against a difficulty: reaching it is enough.</summary>
internal static class Luck
{
    internal const int Easiest = 2;
    internal const int Hardest = 20;

    internal static Attempt Try(int difficulty, IDice dice)
    {
        var face = dice.Roll(20);
        return new(face, face >= difficulty);
    }
}
