using System.Collections.Immutable;

namespace Guildhall.Rules.FifthEdition.Characters.Content;

/// <summary>A species of SRD 5.2.</summary>
/// <param name="Key">Named by <c>species.‹key›</c>.</param>
/// <param name="Speed">Walking speed in feet.</param>
public sealed record SpeciesContent(string Key, int Speed)
{
    /// <summary>Its sizes; the first is usual, a second is a choice.</summary>
    public ImmutableArray<CreatureSize> Sizes { get => field.IsDefault ? [CreatureSize.Medium] : field; init; }

    /// <summary>Its traits.</summary>
    public ImmutableArray<FeatureContent> Traits { get => field.IsDefault ? [] : field; init; }
}
