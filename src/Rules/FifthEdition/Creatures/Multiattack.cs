using System.Collections.Immutable;

namespace Guildhall.Rules.FifthEdition.Creatures;

/// <summary>What a creature does with one Attack action.</summary>
/// <param name="Steps">All of them, in order.</param>
/// <param name="MayReplaceOne">Key of the save action that may take the place of one attack; null for none.</param>
public sealed record Multiattack(ImmutableArray<MultiattackStep> Steps, string? MayReplaceOne = null)
{
    /// <summary>Other routines it may follow instead.</summary>
    public ImmutableArray<ImmutableArray<MultiattackStep>> Alternatives { get => field.IsDefault ? [] : field; init; }

    /// <summary>What may take the place of some of the attacks.</summary>
    public ImmutableArray<MultiattackReplacement> Replacements { get => field.IsDefault ? [] : field; init; }
}
