namespace Guildhall.Rules.Dice.Odds;

/// <summary>An expression as a sum of independent parts, which is put off until somebody needs it: equal dice are added up together then.</summary>
internal sealed class SumTerms
{
    private readonly List<(Spread<Rational> Values, int Count)> _terms;

    internal SumTerms(Spread<Rational> values, int count = 1) => _terms = [(values, count)];

    internal SumTerms() => _terms = [];

    /// <summary>Takes over the terms of another.</summary>
    internal void Add(SumTerms other) => _terms.AddRange(other._terms);

    internal void Negate()
    {
        var negated = new Dictionary<Spread<Rational>, Spread<Rational>>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < _terms.Count; i++)
        {
            var (values, count) = _terms[i];
            negated.TryAdd(values, values.Select(value => -value));
            _terms[i] = (negated[values], count);
        }
    }

    internal Spread<Rational>? Resolve(OddsMeter meter)
    {
        if (_terms is [var (only, once)] && once == 1)
        {
            return only;
        }

        var counts = new Dictionary<Spread<Rational>, int>(ReferenceEqualityComparer.Instance);
        foreach (var (values, count) in _terms)
        {
            counts[values] = counts.GetValueOrDefault(values) + count;
        }

        var sums = new List<Spread<Rational>>();
        foreach (var (values, count) in counts)
        {
            if (Sums.Repeat(values, count, meter) is not { } sum)
            {
                return null;
            }

            sums.Add(sum);
        }

        var total = Sums.Zero;
        foreach (var sum in sums.OrderBy(sum => sum.Parts.Length))
        {
            if (Sums.Add(total, sum, meter) is not { } next)
            {
                return null;
            }

            total = next;
        }

        _terms.Clear();
        _terms.Add((total, 1));
        return total;
    }
}
