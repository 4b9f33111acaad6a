using System.Collections.Immutable;

namespace Guildhall.Rules.Dice.Odds;

/// <summary>The dice of a group of one expression together.</summary>
internal sealed class OddsPool(PlanNode[] nodes, OddsMeter meter)
{
    private const int MostCases = 20_000;

    /// <summary>The dice of a plain sum, and its numbers. Of other expressions the dice do not tell the sum.</summary>
    internal (List<Hand> Hands, Rational Numbers)? Find(int owner)
    {
        List<Hand> hands = [Hand.Of([])];
        Rational rest = 0;
        for (var i = nodes[owner].Start; i < owner; i++)
        {
            var node = nodes[i];
            if (node.Kind == RollNodeKind.Number)
            {
                rest += node.Number;
            }
            else if (node.Kind == RollNodeKind.Dice)
            {
                if (Throw(node) is not { } dice || Join(hands, dice) is not { } joined)
                {
                    return null;
                }

                hands = joined;
            }
            else if (node.Symbol != Symbol.Add && !(node.Kind == RollNodeKind.Parenthesis && node.Operators.IsEmpty))
            {
                _ = meter.Refuse(NoOddsReason.Unknown);
                return null;
            }
        }

        return (hands, rest);
    }

    private List<Hand>? Throw(PlanNode node)
    {
        if (!meter.TryHold(node.Die.Faces, 1))
        {
            return null;
        }

        var operators = new HandOperators(node.Die, meter);
        List<Hand>? hands = [Hand.Of([(FaceRules.Of(node.Die), node.Count)])];
        foreach (var op in node.Operators)
        {
            hands = hands is null ? null : operators.Apply(hands, op);
        }

        return hands;
    }

    private List<Hand>? Join(List<Hand> left, List<Hand> right)
    {
        if ((long)left.Count * right.Count > MostCases && !meter.Refuse(NoOddsReason.TooLarge))
        {
            return null;
        }

        return [.. left.SelectMany(one => right.Select(other =>
            new Hand(one.Weight * other.Weight, one.Whole * other.Whole, Joined(one.Groups, other.Groups))))];
    }

    private static ImmutableArray<(Spread<Face> Faces, int Count)> Joined(
        ImmutableArray<(Spread<Face> Faces, int Count)> left, ImmutableArray<(Spread<Face> Faces, int Count)> right)
    {
        var groups = left.ToBuilder();
        foreach (var (faces, count) in right)
        {
            var same = left.IndexOf(left.FirstOrDefault(group => group.Faces.IsAs(faces)));
            if (same >= 0)
            {
                groups[same] = (faces, groups[same].Count + count);
            }
            else
            {
                groups.Add((faces, count));
            }
        }

        return groups.ToImmutable();
    }
}
