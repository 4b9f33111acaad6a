using System.Collections.Immutable;

namespace Guildhall.Rules.FifthEdition.Characters;

/// <summary>The answer to one choice of a species, a background, a class level or a feat.</summary>
/// <param name="Choice">The choice's key, e.g. <c>skills</c> or <c>fighting-style</c>.</param>
/// <param name="Options">What was chosen, as keys, in any order.</param>
public sealed record CharacterPick(string Choice, ImmutableArray<string> Options)
{
    /// <summary>What was chosen.</summary>
    public ImmutableArray<string> Options { get => field.IsDefault ? [] : field; init; } = Options;

    /// <summary>A pick written shortly.</summary>
    public static CharacterPick Of(string choice, params ReadOnlySpan<string> options) => new(choice, [.. options]);
}
