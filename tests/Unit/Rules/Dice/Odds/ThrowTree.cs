using System.Numerics;
using Guildhall.Core.Chance;
using Guildhall.Rules;
using Guildhall.Rules.Dice;

namespace Guildhall.Tests.Unit.Rules.Dice.Odds;

/// <summary>Rolls a plan with every throw there is, through its public door; the oracle for the odds.</summary>
internal sealed class ThrowTree : IDice
{
    private readonly List<(int Face, int Sides)> _throws = [];
    private int _next;

    public int Roll(int sides)
    {
        if (_next == _throws.Count)
        {
            _throws.Add((1, sides));
        }

        return _throws[_next++].Face;
    }

    /// <summary>The chance of each total; null if there are too many throws, or some of them fails.</summary>
    internal static SortedDictionary<long, Fraction>? Of(DicePlan plan, int most = 3_000)
    {
        var (tree, chances) = (new ThrowTree(), new SortedDictionary<long, Fraction>());
        for (var i = 0; i == 0 || tree.TryAdvance(); i++)
        {
            if (i == most || plan.Roll(tree, new DiceBudget(24)).Value is not { } roll)
            {
                return null;
            }

            var chance = new Fraction(1, tree._throws.Aggregate(BigInteger.One, (product, one) => product * one.Sides));
            chances[roll.Total] = chances.GetValueOrDefault(roll.Total) + chance;
        }

        return chances;
    }

    private bool TryAdvance()
    {
        _next = 0;
        while (_throws.Count > 0)
        {
            var (face, sides) = _throws[^1];
            _throws.RemoveAt(_throws.Count - 1);
            if (face < sides)
            {
                _throws.Add((face + 1, sides));
                return true;
            }
        }

        return false;
    }
}
