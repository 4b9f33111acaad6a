using System.Collections.Immutable;

namespace Guildhall.Rules.FifthEdition.Characters.Content;

/// <summary>What must be met before a feat or option can be chosen.</summary>
public sealed record FeaturePrerequisite
{
    /// <summary>The source's level for options, the character's for feats.</summary>
    public int Level { get; init; }

    /// <summary>One of these abilities must be 13 or higher; empty for none.</summary>
    public ImmutableArray<Ability> OneOf { get => field.IsDefault ? [] : field; init; }

    /// <summary>Another feature; null for none.</summary>
    public string? Feature { get; init; }

    /// <summary>Whether spells must be cast.</summary>
    public bool Spellcasting { get; init; }
}
