using System.Collections.Immutable;

namespace Guildhall.Rules.Dice;

/// <summary>Between which bounds the kept elements of a node lie.</summary>
/// <param name="Sure">Elements that are kept in any case.</param>
/// <param name="Maybe">Elements that may be kept.</param>
/// <param name="Open">Any number of further elements; null for none.</param>
/// <param name="Score">What each element scores once they are counted; null before.</param>
internal sealed record ElementRange(
    ImmutableArray<Interval> Sure, ImmutableArray<Interval> Maybe, Interval? Open = null, Interval? Score = null)
{
    /// <summary>Of a pool whose sum is not that of its elements.</summary>
    internal static readonly ElementRange Unknown = Of(Interval.Unknown);

    internal static ElementRange Of(params ImmutableArray<Interval> sure) => new(sure, []);

    internal IEnumerable<Interval> All => Open is { } open ? [.. Sure, .. Maybe, open] : [.. Sure, .. Maybe];

    private bool IsDefinite => Maybe.IsEmpty && Open is null && Score is null;

    internal Interval Sum()
    {
        var sum = Interval.Point(0);
        foreach (var sure in Sure)
        {
            sum = sum.Plus(Score ?? sure);
        }

        foreach (var maybe in Maybe)
        {
            sum = sum.Plus((Score ?? maybe).Hull(Interval.Point(0)));
        }

        return Open is not { } open ? sum : Interval.Of(
            (Score ?? open).Low.Sign < 0 ? -Rational.Limit : sum.Low, (Score ?? open).High.Sign > 0 ? Rational.Limit : sum.High, sum.IsWhole);
    }

    /// <summary>Changes every element alike.</summary>
    internal ElementRange Select(Func<Interval, Interval> change) =>
        this with { Sure = [.. Sure.Select(change)], Maybe = [.. Maybe.Select(change)], Open = Open is { } open ? change(open) : null };

    /// <summary>Adds elements that an operator throws; they have no score yet.</summary>
    internal ElementRange WithMore(Interval? maybe, Interval? open) => this with
    {
        Maybe = maybe is { } one ? Maybe.Add(one) : Maybe,
        Open = open is { } any ? Open?.Hull(any) ?? any : Open,
        Score = Score?.Hull(Interval.Point(0)),
    };

    internal ElementRange Apply(DiceOperator op)
    {
        if (op.IsSort || ReferenceEquals(this, Unknown) || !All.Any())
        {
            return this;
        }

        if (op.Kind == OperatorKind.Count)
        {
            return this with { Score = All.Select(element => ScoreOf(element, op)).Aggregate((left, right) => left.Hull(right)) };
        }

        return op.Selectors.All(selector => selector.IsRank) ? KeepRanks(op) : KeepValues(op);
    }

    private static Interval ScoreOf(Interval element, DiceOperator op)
    {
        var success = Possible.Match(op.Point!.Value, element);
        var failure = op.Failure is { } point ? Possible.Match(point, element) : (May: false, Must: false);
        var low = success.Must ? 1 : failure.May ? -1 : 0;
        var high = success.May ? 1 : failure.Must ? -1 : 0;
        return new(low, high, true);
    }

    private ElementRange KeepRanks(DiceOperator op)
    {
        var (highest, lowest) = (Most(op, SelectorKind.Highest), Most(op, SelectorKind.Lowest));
        var isKeep = op.Kind == OperatorKind.Keep;
        if (IsDefinite && Math.Min(highest, lowest) == 0)
        {
            // The i-th highest of several values is bounded by the i-th highest lower and upper bounds.
            Rational[] lows = [.. Sure.Select(element => element.Low).OrderDescending()];
            Rational[] highs = [.. Sure.Select(element => element.High).OrderDescending()];
            var isWhole = Sure.All(element => element.IsWhole);
            return Of([.. Enumerable.Range(0, lows.Length)
                .Where(i => (i < highest || i >= lows.Length - lowest) == isKeep)
                .Select(i => new Interval(lows[i], highs[i], isWhole))]);
        }

        var hull = All.Aggregate((left, right) => left.Hull(right));
        var (least, most) = (Sure.Length, Open is null ? Sure.Length + Maybe.Length : int.MaxValue);

        // Of equal elements the first is both the highest and the lowest, so both ends may share elements.
        var (fewest, named) = (Math.Max(highest, lowest), highest + lowest);
        return isKeep
            ? Repeat(hull, Math.Min(least, fewest), Math.Min(most, named), null)
            : Repeat(hull, Math.Max(least - named, 0), Math.Max(Sure.Length + Maybe.Length - fewest, 0), Open);
    }

    private ElementRange Repeat(Interval hull, int least, int most, Interval? open) => this with
    {
        Sure = [.. Enumerable.Repeat(hull, least)],
        Maybe = [.. Enumerable.Repeat(hull, most - least)],
        Open = open,
    };

    private static int Most(DiceOperator op, SelectorKind kind) =>
        (int)op.Selectors.Where(selector => selector.Kind == kind).Select(selector => Math.Min(selector.Number, DiceLimits.TextLength)).DefaultIfEmpty().Max();

    private ElementRange KeepValues(DiceOperator op)
    {
        var hasRank = op.Selectors.Any(selector => selector.IsRank);
        var isKeep = op.Kind == OperatorKind.Keep;
        var sure = ImmutableArray.CreateBuilder<Interval>();
        var maybe = ImmutableArray.CreateBuilder<Interval>();
        foreach (var (element, wasSure) in Sure.Select(element => (element, true)).Concat(Maybe.Select(element => (element, false))))
        {
            var (may, must) = Possible.Match(op.Selectors, element);
            var (mayStay, mustStay) = isKeep ? (may || hasRank, must) : (!must, !may && !hasRank);
            if (mustStay && wasSure)
            {
                sure.Add(element);
            }
            else if (mayStay)
            {
                maybe.Add(isKeep || hasRank ? element : Possible.Without(op.Selectors, element));
            }
        }

        return this with { Sure = sure.ToImmutable(), Maybe = maybe.ToImmutable() };
    }
}
