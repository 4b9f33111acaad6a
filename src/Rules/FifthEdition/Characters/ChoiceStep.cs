using System.Collections.Immutable;

namespace Guildhall.Rules.FifthEdition.Characters;

/// <summary>A choice that is still open.</summary>
/// <param name="Key">The key its answer is kept under, as <see cref="CharacterPick.Choice"/>.</param>
/// <param name="Kind">What the options are.</param>
/// <param name="Count">How many are to be chosen.</param>
/// <param name="Options">What may be chosen now, in a stable order.</param>
public sealed record ChoiceStep(string Key, ChoiceKind Kind, int Count, ImmutableArray<string> Options)
{
    /// <summary>The feature, species, background or feat that offers it; named by <c>feature.‹key›</c> and the like.</summary>
    public string Source { get; init; } = "";

    /// <summary>Whether one option may be chosen more than once.</summary>
    public bool Repeatable { get; init; }

    /// <summary>Whether it may be left open: fewer spells prepared than one might.</summary>
    public bool Optional { get; init; }
}
