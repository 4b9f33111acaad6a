using System.Collections.Immutable;

namespace Guildhall.Rules.FifthEdition.Characters.Content;

/// <summary>A class of SRD 5.2.</summary>
/// <param name="Key">Named by <c>class.‹key›</c>.</param>
/// <param name="HitDie">Faces of its hit die.</param>
public sealed record ClassContent(string Key, int HitDie)
{
    /// <summary>Primary abilities: 13 in each is asked of who takes a second class.</summary>
    public ImmutableArray<Ability> Primary { get => field.IsDefault ? [] : field; init; }

    /// <summary>Whether one of the primary abilities is enough.</summary>
    public bool AnyPrimary { get; init; }

    /// <summary>Abilities in the order in which a player without other wishes gives out high scores.</summary>
    public ImmutableArray<Ability> Order { get => field.IsDefault ? [] : field; init; }

    /// <summary>The background that suits it.</summary>
    public string Background { get; init; } = "soldier";

    /// <summary>Saving throws it is proficient in.</summary>
    public ImmutableArray<Ability> Saves { get => field.IsDefault ? [] : field; init; }

    /// <summary>Skills it chooses from; empty for any.</summary>
    public ImmutableArray<Skill> Skills { get => field.IsDefault ? [] : field; init; }

    /// <summary>How a first level in it begins.</summary>
    public required FeatureContent First { get; init; }

    /// <summary>What a first level in it brings to who has another class already.</summary>
    public required FeatureContent Multiclass { get; init; }

    /// <summary>How it casts; null if it does not.</summary>
    public ClassCasting? Casting { get; init; }

    /// <summary>Kinds of weapons whose mastery it may use, by level.</summary>
    public FeatureAmount Masteries { get => field ?? FeatureAmount.Zero; init; }

    /// <summary>Its features, by level.</summary>
    public ImmutableArray<FeatureContent> Features { get => field.IsDefault ? [] : field; init; }

    /// <summary>Levels at which a feat is gained.</summary>
    public ImmutableArray<int> Improvements { get => field.IsDefault ? [4, 8, 12, 16] : field; init; }

    /// <summary>Its subclasses.</summary>
    public ImmutableArray<SubclassContent> Subclasses { get => field.IsDefault ? [] : field; init; }

    /// <summary>Packages of equipment it may begin with.</summary>
    public ImmutableArray<KitContent> Kits { get => field.IsDefault ? [] : field; init; }
}
