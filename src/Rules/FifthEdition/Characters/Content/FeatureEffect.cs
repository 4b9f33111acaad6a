using System.Collections.Immutable;

namespace Guildhall.Rules.FifthEdition.Characters.Content;

/// <summary>One change a feature makes to the sheet of whoever has it.</summary>
/// <param name="Kind">What changes.</param>
public sealed record FeatureEffect(FeatureEffectKind Kind)
{
    /// <summary>How much.</summary>
    public FeatureAmount Amount { get => field ?? FeatureAmount.Zero; init; }

    /// <summary>Skills it is about.</summary>
    public ImmutableArray<Skill> Skills { get => field.IsDefault ? [] : field; init; }

    /// <summary>Abilities it is about.</summary>
    public ImmutableArray<Ability> Abilities { get => field.IsDefault ? [] : field; init; }

    /// <summary>Damage types it is about.</summary>
    public ImmutableArray<DamageType> Types { get => field.IsDefault ? [] : field; init; }

    /// <summary>Conditions it is about.</summary>
    public ImmutableArray<Condition> Conditions { get => field.IsDefault ? [] : field; init; }

    /// <summary>Keys it is about.</summary>
    public ImmutableArray<string> Keys { get => field.IsDefault ? [] : field; init; }

    /// <summary>The highest score it raises to.</summary>
    public int Most { get; init; }

    /// <summary>Where it holds; null for everywhere.</summary>
    public string? When { get; init; }

    /// <summary>The source's level from which on; 0 for as long as there is the feature.</summary>
    public int Level { get; init; }
}
