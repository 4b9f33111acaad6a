namespace Guildhall.Rules.Dice.Odds;

/// <summary>What operators make of hands.</summary>
/// <param name="die">What further dice are thrown with; any for elements that are not dice.</param>
internal sealed class HandOperators(DieShape die, OddsMeter meter)
{
    private const int StepsPerSet = 100;
    private bool _isCounted;

    internal List<Hand>? Apply(List<Hand> hands, DiceOperator op)
    {
        var next = op.Kind switch
        {
            _ when FaceRules.IsPlain(op) => Each(hands, faces => faces.Select(face => FaceRules.Apply(face, op))),
            OperatorKind.Keep or OperatorKind.Drop => ByRank(hands, op),
            OperatorKind.RerollOnce when op.Selectors.Any(selector => selector.IsRank) => ByRank(hands, op),
            OperatorKind.RerollOnce => Reroll(hands, op, Fresh),
            OperatorKind.RerollAll => RerollAll(hands, op),
            OperatorKind.RerollAdd => RerollAdd(hands, op),
            OperatorKind.Compound or OperatorKind.CompoundPenetrating => Compound(hands, op),
            OperatorKind.Unique or OperatorKind.UniqueOnce => new UniqueOdds(die, Fresh, meter).Apply(hands, op),
            _ => new Explosions(die, meter).Apply(hands, op, _isCounted),
        };
        _isCounted |= op.Kind == OperatorKind.Count;
        return meter.Refused is null ? next : null;
    }

    /// <summary>The dice that an operator which rerolls once by rank throws again.</summary>
    internal Spread<Face> Fresh => FaceRules.Of(die, _isCounted);

    private static List<Hand> Each(List<Hand> hands, Func<Spread<Face>, Spread<Face>> change)
    {
        var changed = new Dictionary<Spread<Face>, Spread<Face>>(ReferenceEqualityComparer.Instance);
        return [.. hands.Select(hand => hand.Select(faces => changed.TryGetValue(faces, out var known) ? known : changed[faces] = change(faces)))];
    }

    private List<Hand>? Reroll(List<Hand> hands, DiceOperator op, Spread<Face> fresh)
    {
        var total = fresh.Total;
        if (total.IsZero && hands.Exists(hand => hand.Groups.Any(group => group.Faces.Parts.Any(part => FaceRules.Selects(op, part.Value)))))
        {
            _ = meter.Refuse(NoOddsReason.Endless);
            return null;
        }

        if (!TryChange(hands, fresh.Parts.Length))
        {
            return null;
        }

        return Each(hands, faces => !faces.Parts.Any(part => FaceRules.Selects(op, part.Value)) ? faces : faces.SelectMany(
            face => FaceRules.Selects(op, face) ? [.. fresh.Parts.Select(part => (face with { Value = part.Value.Value }, part.Weight))] : null, total));
    }

    private List<Hand>? RerollAll(List<Hand> hands, DiceOperator op)
    {
        if (op.Selectors.Any(selector => selector.IsRank))
        {
            // Some die is always the highest, so this ends only where nothing matches.
            var mayMatch = hands.Exists(hand => hand.Groups.Any(group => group.Faces.Parts.Any(part => Names(op, part.Value))));
            return mayMatch && !meter.Refuse(NoOddsReason.Endless) ? null : hands;
        }

        return Reroll(hands, op, Fresh.Where(face => !FaceRules.Selects(op, face)));
    }

    /// <summary>Cases with a match throw one more die. They are all cases but those without one.</summary>
    private List<Hand>? RerollAdd(List<Hand> hands, DiceOperator op)
    {
        var fresh = Fresh;
        var cases = new List<Hand>();
        foreach (var hand in hands)
        {
            var none = hand.Select(faces => faces.Where(face => !Names(op, face)));
            if (none.Groups.SequenceEqual(hand.Groups) || none.Groups.Zip(hand.Groups).All(pair => pair.First.Faces.IsAs(pair.Second.Faces)))
            {
                cases.Add(hand);
                continue;
            }

            cases.Add(hand.With(fresh, 1));
            if (none.Groups.All(group => group.Faces.Parts.Length > 0))
            {
                cases.Add(none);
                cases.Add(none.With(fresh, 1) with { Weight = -none.Weight });
            }
        }

        return cases;
    }

    private List<Hand>? Compound(List<Hand> hands, DiceOperator op)
    {
        if (!hands.Exists(hand => hand.Groups.Any(group => group.Faces.Parts.Any(part => FaceRules.Explodes(op, die, part.Value)))))
        {
            return hands;
        }

        var most = hands.Max(hand => hand.Count);
        var chain = new Explosions(die, meter).Chain(op, Math.Max(most, 1));
        return chain is null || !TryChange(hands, chain.Parts.Length) ? null : Each(hands, faces => faces.SelectMany(
            face => FaceRules.Explodes(op, die, face) ? [.. chain.Parts.Select(part => (face with { Value = face.Value + part.Value }, part.Weight))] : null,
            chain.Whole));
    }

    private List<Hand>? ByRank(List<Hand> hands, DiceOperator op)
    {
        var sets = new List<Multiset>();
        foreach (var hand in hands)
        {
            if (HandCases.KeptOnly(hand, meter) is not { } cases)
            {
                return null;
            }

            foreach (var one in cases)
            {
                if (HandCases.Multisets(one, meter) is not { } found)
                {
                    return null;
                }

                sets.AddRange(found);
            }
        }

        if (!meter.TrySpendBits((double)StepsPerSet * sets.Count, 0))
        {
            return null;
        }

        if (sets.Exists(set => set.HasTies))
        {
            _ = meter.Refuse(NoOddsReason.Unknown);
            return null;
        }

        return op.Kind == OperatorKind.RerollOnce ? [.. sets.Select(set => Rethrow(set, op))] : [.. Kept(sets, op).Select(set => set.ToHand())];
    }

    private static List<Multiset> Kept(List<Multiset> sets, DiceOperator op)
    {
        var kept = new List<Multiset>(sets.Count);
        foreach (var set in sets)
        {
            kept.Add(Left(set, op, isPicked: op.Kind == OperatorKind.Keep).Set);
        }

        return kept.GroupBy(set => set.Whole).SelectMany(Multiset.Merge).ToList();
    }

    private Hand Rethrow(Multiset set, DiceOperator op)
    {
        var (left, count) = Left(set, op, isPicked: false);
        return left.ToHand().With(Fresh, set.Faces.Sum(part => part.Count) - count);
    }

    private static (Multiset Set, int Count) Left(Multiset set, DiceOperator op, bool isPicked)
    {
        var faces = set.ToFaces();
        var picked = Selection.Pick([.. faces.Select(face => face.Value)], op.Selectors);
        var left = faces.Where((_, i) => picked[i] == isPicked).ToList();
        return (set with { Faces = [.. left.GroupBy(face => face).Select(same => (same.Key, same.Count()))] }, left.Count);
    }

    private static bool Names(DiceOperator op, Face face) => !face.IsDropped
        && (op.Selectors.Any(selector => selector is { IsRank: true, Number: > 0 }) || FaceRules.Selects(op, face));

    private bool TryChange(List<Hand> hands, int replacements) =>
        meter.TrySpendBits(10d * replacements * hands.Max(hand => hand.Groups.Select(group => group.Faces.Parts.Length).DefaultIfEmpty(1).Max()) * hands.Count, 64);
}
