using System.Collections.Immutable;
using System.Globalization;

namespace Guildhall.Rules.Dice;

/// <summary>Reads the operators that touch an atom.</summary>
internal static class OperatorParser
{
    internal static bool TryRead(TextCursor cursor, bool isDice, out ImmutableArray<DiceOperator> operators)
    {
        operators = [];
        if (Name(cursor, isDice) is null)
        {
            return true;
        }

        var list = ImmutableArray.CreateBuilder<DiceOperator>(1);
        var families = 0;
        while (Name(cursor, isDice) is var (kind, length))
        {
            var start = cursor.Position;
            cursor.Position += length;
            if (!TryReadRest(cursor, kind, out var next))
            {
                return false;
            }

            if ((families & (1 << next.Family)) != 0 || (list.Count > 0 && list[^1].IsSort))
            {
                cursor.Position = start;
                return cursor.Reject(null);
            }

            families |= next.Family == 0 ? 0 : 1 << next.Family;
            list.Add(next);
        }

        operators = Merge(list);
        return true;
    }

    /// <summary>Makes one operator of the same ones in a row, with all their selectors.</summary>
    private static ImmutableArray<DiceOperator> Merge(ImmutableArray<DiceOperator>.Builder list)
    {
        var merged = 0;
        for (var first = 0; first < list.Count; merged++)
        {
            var next = first + 1;
            while (next < list.Count && list[first].MergesWith(list[next]))
            {
                next++;
            }

            list[merged] = next == first + 1 ? list[first] : list[first] with
            {
                Selectors = [.. Enumerable.Range(first, next - first).Select(i => list[i].Selectors[0])],
            };
            first = next;
        }

        list.Count = merged;
        return list.DrainToImmutable();
    }

    private static (OperatorKind Kind, int Length)? Name(TextCursor cursor, bool isDice) => (cursor.Current, cursor.Peek(1)) switch
    {
        ('k', _) => (OperatorKind.Keep, 1),
        ('p', _) => (OperatorKind.Drop, 1),
        ('t', _) => (OperatorKind.Count, 1),
        ('s', 'a') => (OperatorKind.SortAscending, 2),
        ('s', 'd') => (OperatorKind.SortDescending, 2),
        ('s', _) => (OperatorKind.Sort, 1),
        _ => isDice ? DiceName(cursor) : null,
    };

    private static (OperatorKind Kind, int Length)? DiceName(TextCursor cursor) => (cursor.Current, cursor.Peek(1), cursor.Peek(2)) switch
    {
        ('r', 'r', _) => (OperatorKind.RerollAll, 2),
        ('r', 'o', _) => (OperatorKind.RerollOnce, 2),
        ('r', 'a', _) => (OperatorKind.RerollAdd, 2),
        ('e', _, _) => (OperatorKind.ExplodeOn, 1),
        ('m', 'i', not 'n') => (OperatorKind.Minimum, 2),
        ('m', 'a', not 'x') => (OperatorKind.Maximum, 2),
        ('!', '=', _) => null,
        ('!', '!', 'p') => (OperatorKind.CompoundPenetrating, 3),
        ('!', '!', _) => (OperatorKind.Compound, 2),
        ('!', 'p', _) => (OperatorKind.ExplodePenetrating, 2),
        ('!', _, _) => (OperatorKind.Explode, 1),
        ('u', 'o', _) => (OperatorKind.UniqueOnce, 2),
        ('u', _, _) => (OperatorKind.Unique, 1),
        _ => null,
    };

    private static bool TryReadRest(TextCursor cursor, OperatorKind kind, out DiceOperator result)
    {
        result = new DiceOperator(kind, []);
        if (result.IsSort)
        {
            return true;
        }

        if (result.Family == 0)
        {
            return TryReadSelector(cursor, ref result);
        }

        if (!TryReadPoint(cursor, out var point))
        {
            return false;
        }

        result = result with { Point = point };
        if (kind != OperatorKind.Count)
        {
            return kind is not (OperatorKind.ExplodePenetrating or OperatorKind.CompoundPenetrating) || point is not null
                || cursor.Current is not ('h' or 'l') || cursor.Reject($"{result.Name[..^1]}Np{cursor.Current}1", "N", ">N", "<N");
        }

        return point is null ? FailPoint(cursor) : TryReadFailure(cursor, ref result);
    }

    private static bool TryReadFailure(TextCursor cursor, ref DiceOperator result)
    {
        if (!cursor.Take('f'))
        {
            return true;
        }

        if (!TryReadPoint(cursor, out var failure))
        {
            return false;
        }

        result = result with { Failure = failure };
        return failure is not null || FailPoint(cursor);
    }

    private static bool FailPoint(TextCursor cursor) => cursor.Reject(null, "N", ">=N", "<=N", ">N", "<N");

    private static bool TryReadPoint(TextCursor cursor, out ComparePoint? point)
    {
        point = null;
        var (sign, length) = (cursor.Current, cursor.Peek(1)) switch
        {
            ('>', '=') => (Symbol.AtLeast, 2),
            ('<', '=') => (Symbol.AtMost, 2),
            ('>', _) => (Symbol.More, 1),
            ('<', _) => (Symbol.Less, 1),
            ('=', _) => (Symbol.Equal, 1),
            _ => (Symbol.Equal, 0),
        };
        if (!char.IsAsciiDigit(cursor.Peek(length)))
        {
            return true;
        }

        cursor.Position += length;
        var (number, digits) = (0L, 0);
        if (!cursor.ReadDigits(ref number, ref digits))
        {
            return false;
        }

        point = new ComparePoint(sign, number);
        return true;
    }

    private static bool TryReadSelector(TextCursor cursor, ref DiceOperator result)
    {
        var start = cursor.Position;
        SelectorKind? kind = cursor.Current switch
        {
            'h' => SelectorKind.Highest,
            'l' => SelectorKind.Lowest,
            '>' => SelectorKind.More,
            '<' => SelectorKind.Less,
            _ => null,
        };
        cursor.Position += kind is null ? 0 : 1;
        var orEqual = cursor.Take('=');
        var (number, digits) = (0L, 0);
        if (!cursor.ReadDigits(ref number, ref digits))
        {
            return false;
        }

        if (digits == 0 || orEqual)
        {
            cursor.Position = start;
            return cursor.Reject(digits == 0 ? null : Strict(kind, number), "N", "hN", "lN", ">N", "<N");
        }

        var selector = new Selector(kind ?? SelectorKind.Equal, number);
        result = result with { Selectors = [selector] };
        return kind is null || result.Kind is not (OperatorKind.Minimum or OperatorKind.Maximum)
            || cursor.Fail(new RollValueError(selector.ToString(), result.Name));
    }

    /// <summary>What says the same as <c>&gt;=3</c>, <c>&lt;=3</c> or <c>=3</c> without the equals sign.</summary>
    private static string Strict(SelectorKind? kind, long number) => kind switch
    {
        SelectorKind.More when number > 0 => string.Create(CultureInfo.InvariantCulture, $">{number - 1}"),
        SelectorKind.Less => string.Create(CultureInfo.InvariantCulture, $"<{number + 1}"),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };
}
