using System.Collections.Immutable;

namespace Guildhall.Rules.FifthEdition.Characters.Content;

/// <summary>A background of SRD 5.2.</summary>
/// <param name="Key">Named by <c>background.‹key›.name</c>.</param>
public sealed record BackgroundContent(string Key)
{
    /// <summary>The abilities it may increase.</summary>
    public ImmutableArray<Ability> Abilities { get => field.IsDefault ? [] : field; init; }

    /// <summary>Its origin feat.</summary>
    public string Feat { get; init; } = "";

    /// <summary>Its skills and tool, and the choice of one.</summary>
    public required FeatureContent Training { get; init; }

    /// <summary>Packages of equipment it may begin with.</summary>
    public ImmutableArray<KitContent> Kits { get => field.IsDefault ? [] : field; init; }
}
