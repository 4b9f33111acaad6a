using System.Numerics;

namespace Guildhall.Rules.Dice.Odds;

/// <summary>What operators do to one element by itself.</summary>
internal static class FaceRules
{
    /// <summary>The faces of a die as it is thrown.</summary>
    internal static Spread<Face> Of(DieShape die, bool isCounted = false, bool penetrates = false)
    {
        var faces = die.Notation == "F.1"
            ? new (int Value, BigInteger Weight)[] { (-1, 1), (0, 4), (1, 1) }
            : [.. Enumerable.Range(die.Lowest, die.Faces).Select(face => (face, BigInteger.One))];
        return new([.. faces.Select(face => (new Face(face.Value - (penetrates ? 1 : 0), 0, isCounted), face.Weight))], die.Notation == "F.1" ? 6 : die.Faces);
    }

    /// <summary>True for operators that change each element by itself and throw nothing.</summary>
    internal static bool IsPlain(DiceOperator op) => op.Kind switch
    {
        OperatorKind.Keep or OperatorKind.Drop => !op.Selectors.Any(selector => selector.IsRank),
        OperatorKind.Minimum or OperatorKind.Maximum or OperatorKind.Count => true,
        _ => op.IsSort,
    };

    /// <summary>For operators that are plain.</summary>
    internal static Face Apply(Face face, DiceOperator op)
    {
        if (face.IsDropped || op.IsSort)
        {
            return face;
        }

        return op.Kind switch
        {
            OperatorKind.Keep or OperatorKind.Drop => face with { IsDropped = Selects(op, face) == (op.Kind == OperatorKind.Drop) },
            OperatorKind.Minimum => face with { Value = Interval.Greater(face.Value, op.Selectors[0].Number) },
            OperatorKind.Maximum => face with { Value = Interval.Lesser(face.Value, op.Selectors[0].Number) },
            _ => face with { IsCounted = true, Score = op.Point!.Value.Matches(face.Value) ? 1 : op.Failure?.Matches(face.Value) == true ? -1 : 0 },
        };
    }

    /// <summary>Whether selectors by value name a kept element.</summary>
    internal static bool Selects(DiceOperator op, Face face) => !face.IsDropped && op.Selectors.Any(selector => selector.Matches(face.Value));

    /// <summary>Whether a kept die explodes; an operator without anything behind it means the highest face.</summary>
    internal static bool Explodes(DiceOperator op, DieShape die, Face face) => !face.IsDropped
        && (op.Selectors.IsEmpty ? op.Point?.Matches(face.Value) ?? face.Value == die.Highest : Selects(op, face));
}
