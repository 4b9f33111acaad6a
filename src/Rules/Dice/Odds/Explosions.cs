using System.Numerics;

namespace Guildhall.Rules.Dice.Odds;

/// <summary>
/// Dice that throw further dice. There is no last of them, so only so many are looked at that what is left out has less than
/// <see cref="Tail"/> of all chances, or <see cref="MostExtra"/>; what is left out is missing from the whole and told so.
/// </summary>
internal sealed class Explosions(DieShape die, OddsMeter meter)
{
    /// <summary>What one operator leaves out.</summary>
    internal const double Tail = 1e-14;

    private const int MostExtra = 256;

    /// <summary>What the further throws of one compounded die add.</summary>
    /// <param name="dice">How many dice compound.</param>
    internal Spread<Rational>? Chain(DiceOperator op, int dice)
    {
        if (Further(op, isCounted: false) is not var (again, last))
        {
            return null;
        }

        var (on, end) = (again.Select(face => face.Value), last.Select(face => face.Value));
        var length = Length(again, 1, Tail / dice);
        var cases = new List<Spread<Rational>>();
        var before = Sums.Zero;
        for (var i = 0; i <= length; i++)
        {
            if (Sums.Add(before, end, meter) is not { } one || Sums.Add(before, on, meter) is not { } next)
            {
                return null;
            }

            cases.Add(one);
            before = next;
        }

        return Sums.Mix(cases);
    }

    internal List<Hand>? Apply(List<Hand> hands, DiceOperator op, bool isCounted)
    {
        if (!hands.Exists(hand => hand.Groups.Any(group => group.Faces.Parts.Any(part => FaceRules.Explodes(op, die, part.Value)))))
        {
            return op.Selectors.Any(selector => selector.IsRank) && !meter.Refuse(NoOddsReason.Unknown) ? null : hands;
        }

        if (op.Selectors.Any(selector => selector.IsRank))
        {
            _ = meter.Refuse(NoOddsReason.Unknown);
            return null;
        }

        if (Further(op, isCounted) is not var (again, last))
        {
            return null;
        }

        var result = new List<Hand>();
        foreach (var hand in hands)
        {
            var cases = IsFresh(hand, op, again, last) ? Chains(hand with { Groups = [] }, hand.Count, again, last) : Different(hand, op, again, last);
            if (cases is null || !meter.TrySpendBits(result.Count + cases.Count, 64))
            {
                return null;
            }

            result.AddRange(cases);
        }

        return result;
    }

    /// <summary>Faces of a further die that call for another, and the rest.</summary>
    private (Spread<Face> Again, Spread<Face> Last)? Further(DiceOperator op, bool isCounted)
    {
        var penetrates = op.Kind is OperatorKind.ExplodePenetrating or OperatorKind.CompoundPenetrating;
        var loss = penetrates ? 1 : 0;
        var faces = FaceRules.Of(die, isCounted, penetrates);
        var again = faces.Where(face => FaceRules.Explodes(op, die, face with { Value = face.Value + loss }));
        if (again.Total == faces.Total)
        {
            _ = meter.Refuse(NoOddsReason.Endless);
            return null;
        }

        return (again, faces.Where(face => !FaceRules.Explodes(op, die, face with { Value = face.Value + loss })));
    }

    /// <summary>True if the first dice are like the further ones, so that it does not matter which die threw which.</summary>
    private bool IsFresh(Hand hand, DiceOperator op, Spread<Face> again, Spread<Face> last) => hand.Groups is [var (faces, _)]
        && faces.Where(face => FaceRules.Explodes(op, die, face)).IsAs(again)
        && faces.Where(face => !FaceRules.Explodes(op, die, face)).IsAs(last);

    private List<Hand>? Different(Hand hand, DiceOperator op, Spread<Face> again, Spread<Face> last)
    {
        var cases = HandCases.Split(hand, face => FaceRules.Explodes(op, die, face), meter);
        return cases is null ? null : [.. cases.SelectMany(one => Chains(one, one.Groups.Where(MayExplode).Sum(group => group.Count), again, last))];

        bool MayExplode((Spread<Face> Faces, int Count) group) => group.Faces.Parts.Any(part => FaceRules.Explodes(op, die, part.Value));
    }

    /// <summary>So many chains, each of any number of dice that go on and one that does not: t dice that go on lie in C(t + n − 1, t) ways.</summary>
    private static List<Hand> Chains(Hand hand, int count, Spread<Face> again, Spread<Face> last)
    {
        var cases = new List<Hand>();
        var length = count == 0 ? 0 : Length(again, count, Tail);
        BigInteger ways = 1;
        for (var i = 0; i <= length && !(i > 0 && again.Parts.Length == 0); i++)
        {
            cases.Add((hand with { Weight = hand.Weight * ways }).With(again, i).With(last, count));
            ways = ways * (count + i) / (i + 1);
        }

        return cases;
    }

    /// <summary>How many further dice to look at.</summary>
    private static int Length(Spread<Face> again, int chains, double tail)
    {
        var chance = (double)again.Total / (double)again.Whole;
        var weight = Math.Exp(chains * Math.Log(1 - chance));
        var left = 1 - weight;
        var length = 0;
        while (length < MostExtra && left > tail && length < DiceLimits.DicePerRoll)
        {
            weight = weight * chance * (chains + length) / (length + 1);
            left -= weight;
            length++;

            // Subtracting leaves errors of this size; from here on, each term is a fixed part of the one before.
            if (length > chains * chance / (1 - chance) && weight * (chance * (chains + length) / (length + 1)) < tail * (1 - chance) / 2)
            {
                break;
            }
        }

        return length;
    }
}
