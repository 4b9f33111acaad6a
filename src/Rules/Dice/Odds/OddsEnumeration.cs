using System.Numerics;
using Guildhall.Core.Chance;

namespace Guildhall.Rules.Dice.Odds;

/// <summary>Looks at every throw of a few dice, one after the other: for whatever has no shorter way.</summary>
internal sealed class OddsEnumeration : IDice
{
    private const int MostDice = 32;

    private readonly List<(int Face, int Sides, BigInteger Whole)> _throws = [];
    private int _next;

    /// <inheritdoc/>
    public int Roll(int sides)
    {
        if (_next == _throws.Count)
        {
            _throws.Add((1, sides, _throws.Count == 0 ? sides : _throws[^1].Whole * sides));
        }

        return _throws[_next++].Face;
    }

    /// <summary>The odds of the last of some nodes.</summary>
    /// <returns>Null if there are too many throws for all parts together, or some of them has no value.</returns>
    internal static Spread<Rational>? Find(PlanNode[] nodes, OddsMeter meter)
    {
        var dice = new OddsEnumeration();
        var tallies = new Dictionary<BigInteger, Tally<Rational>>();
        for (var i = 0; i == 0 || dice.TryAdvance(); i++)
        {
            meter.Thrown++;
            var evaluator = new Evaluator(nodes, dice, new DiceBudget(MostDice));
            if (meter.Thrown > OddsMeter.MostThrows || evaluator.Run() is not null)
            {
                return null;
            }

            var whole = dice._throws.Count == 0 ? BigInteger.One : dice._throws[^1].Whole;
            if (!tallies.TryGetValue(whole, out var tally))
            {
                tallies[whole] = tally = new Tally<Rational>();
            }

            tally.Add(evaluator.Entries[^1].Value, 1);
        }

        return Sums.Mix([.. tallies.Select(tally => tally.Value.ToSpread(tally.Key))]);
    }

    private bool TryAdvance()
    {
        _next = 0;
        for (var i = _throws.Count - 1; i >= 0; i--)
        {
            var (face, sides, whole) = _throws[i];
            if (face < sides)
            {
                _throws[i] = (face + 1, sides, whole);
                return true;
            }

            _throws.RemoveAt(i);
        }

        return false;
    }
}
