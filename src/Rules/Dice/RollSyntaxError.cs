using System.Collections.Immutable;
using Guildhall.Core.Results;

namespace Guildhall.Rules.Dice;

/// <summary>The text is not of the dice language.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in UTF-16 units.</param>
/// <param name="Got">What stands there; empty at the end of the text.</param>
/// <param name="Expected">What could stand there, in dice notation; <c>N</c> is any number.</param>
/// <param name="Hint">What to write instead, in dice notation, so it needs no translation; null if nothing comes to mind.</param>
public sealed record RollSyntaxError(int Line, int Column, string Got, ImmutableArray<string> Expected, string? Hint = null) : RollError
{
    /// <summary>Code <c>dice.syntax</c> with <c>line</c>, <c>column</c>, <c>got</c>, <c>expected</c> and <c>hint</c> (empty for none).</summary>
    public override Refusal ToRefusal() => Refusal.Of(
        "dice.syntax", ("line", Line), ("column", Column), ("got", Got), ("expected", string.Join(" ", Expected)), ("hint", Hint ?? ""));
}
