using System.Collections.Immutable;

namespace Guildhall.Rules.Dice;

/// <summary>
/// Splits a total by annotation. Sums, differences, signs, sets, and products or quotients with an unannotated side are split
/// exactly; anything else (rounding division, functions, comparisons, counted sets) is one part, with its own annotation or none.
/// </summary>
internal static class DamageParts
{
    /// <summary>Expects simplified annotations.</summary>
    internal static ImmutableArray<DamagePart> Of(RollTree tree)
    {
        var nodes = tree.Nodes;
        var factors = new Rational?[nodes.Length];
        factors[^1] = 1;
        var found = new Stack<(string Type, Rational Value)>();
        for (var i = nodes.Length - 1; i >= 0; i--)
        {
            if (factors[i] is not { } factor || tree.Entries[i].Dropped)
            {
                continue;
            }

            if (nodes[i].Annotation is not null || !TrySplit(tree, i, factor, factors))
            {
                found.Push((TypeOf(nodes[i]), factor * tree.Entries[i].Value));
            }
        }

        var parts = Gather(found);
        return parts.IsDefault ? [new DamagePart("", tree.Root.Total, tree.Root.Total.Truncate())] : parts;
    }

    private static bool TrySplit(RollTree tree, int index, Rational factor, Rational?[] factors)
    {
        var node = tree.Nodes[index];
        if (tree.Entries[index].Counted || node.Children.Length == 0)
        {
            return false;
        }

        var (left, right) = (node.Children[0], node.Children[^1]);
        switch (node.Symbol)
        {
            case Symbol.Multiply when IsPlain(tree, left):
                factors[right] = factor * tree.Entries[left].Total;
                return true;
            case Symbol.Multiply when IsPlain(tree, right):
                factors[left] = factor * tree.Entries[right].Total;
                return true;
            case Symbol.Divide when IsPlain(tree, right):
                factors[left] = factor / tree.Entries[right].Total;
                return true;
            case Symbol.Add or Symbol.Subtract or Symbol.Plus or Symbol.None:
                foreach (var child in node.Children)
                {
                    factors[child] = factor;
                }

                factors[right] = node.Symbol == Symbol.Subtract ? -factor : factor;
                return true;
            case Symbol.Minus:
                factors[right] = -factor;
                return true;
            default:
                return false;
        }
    }

    private static bool IsPlain(RollTree tree, int place) =>
        !tree.Nodes.AsSpan(tree.Nodes[place].Start..(place + 1)).ContainsAnyAnnotation();

    private static bool ContainsAnyAnnotation(this Span<PlanNode> nodes)
    {
        foreach (var node in nodes)
        {
            if (node.Annotation is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static string TypeOf(PlanNode node) => node.Annotation is { } text ? text[1..^1].Replace("][", " ", StringComparison.Ordinal) : "";

    /// <summary>Default if the parts, other than the total, are out of range.</summary>
    private static ImmutableArray<DamagePart> Gather(Stack<(string Type, Rational Value)> found)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var sums = new List<(string Type, Rational Value)>();
        foreach (var (type, value) in found)
        {
            if (places.TryAdd(type, sums.Count))
            {
                sums.Add((type, value));
            }
            else
            {
                sums[places[type]] = (type, sums[places[type]].Value + value);
            }
        }

        var parts = ImmutableArray.CreateBuilder<DamagePart>(sums.Count);
        Rational soFar = default;
        foreach (var (type, value) in sums)
        {
            var before = soFar.Truncate();
            soFar += value;
            if (!soFar.IsFinite)
            {
                return default;
            }

            parts.Add(new DamagePart(type, value, soFar.Truncate() - before));
        }

        return parts.MoveToImmutable();
    }
}
