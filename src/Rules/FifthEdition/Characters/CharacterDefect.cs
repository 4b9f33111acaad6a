using System.Collections.Immutable;
using Guildhall.Core.Results;

namespace Guildhall.Rules.FifthEdition.Characters;

/// <summary>Something about a build that the rules do not allow.</summary>
/// <param name="Code">Stable, e.g. <c>character.pick-missing</c>; also the key of its sentence.</param>
/// <param name="Place">Where: <c>species</c>, <c>background</c>, <c>scores</c>, <c>level.3</c>, <c>spells.wizard</c>, <c>equipment</c>, ….</param>
/// <param name="Args">What the sentence's placeholders stand for.</param>
public sealed record CharacterDefect(string Code, string Place, ImmutableArray<Arg> Args)
{
    /// <summary>A defect with its placeholders' values.</summary>
    public static CharacterDefect Of(string code, string place, params ReadOnlySpan<Arg> args) => new(code, place, [.. args]);

    /// <summary>The same as the answer to a player's wish.</summary>
    public Refusal ToRefusal() => new(Code, Args);
}
