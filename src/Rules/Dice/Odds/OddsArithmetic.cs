namespace Guildhall.Rules.Dice.Odds;

/// <summary>Signs, operators between expressions and functions, on independent distributions.</summary>
internal sealed class OddsArithmetic(OddsMeter meter)
{
    // Exact values are slower than weights.
    private const int StepsPerPair = 12;

    private static readonly string OverLimit = $">{(Rational)Rational.Limit}";

    internal Spread<Rational>? Apply(Symbol symbol, Spread<Rational> values)
    {
        var tally = new Tally<Rational>();
        foreach (var (value, weight) in values.Parts)
        {
            if (Arithmetic.Apply(symbol, value) is not { } result)
            {
                return Refuse(value.ToString(), symbol);
            }

            if (!result.IsFinite)
            {
                return Refuse(OverLimit, symbol);
            }

            tally.Add(result, weight);
        }

        return tally.ToSpread(values.Whole);
    }

    internal Spread<Rational>? Apply(Symbol symbol, Spread<Rational> left, Spread<Rational> right)
    {
        var whole = left.Whole * right.Whole;
        if (!meter.TrySpend((double)StepsPerPair * left.Parts.Length * right.Parts.Length, whole))
        {
            return null;
        }

        var tally = new Tally<Rational>();
        foreach (var (value, weight) in left.Parts)
        {
            foreach (var (other, share) in right.Parts)
            {
                if (Arithmetic.Apply(symbol, value, other, out var culprit) is not { } result)
                {
                    return Refuse(culprit.ToString(), symbol);
                }

                if (!result.IsFinite)
                {
                    return Refuse(OverLimit, symbol);
                }

                tally.Add(result, weight * share);
            }
        }

        return meter.TryHold(tally.Count, whole.GetBitLength()) ? tally.ToSpread(whole) : null;
    }

    /// <summary>What some throw cannot be valued at has no odds either.</summary>
    private Spread<Rational>? Refuse(string value, Symbol symbol)
    {
        _ = meter.Refuse(new RollValueError(value, SymbolText.Of(symbol)));
        return null;
    }
}
