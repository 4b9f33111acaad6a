namespace Guildhall.Rules.FifthEdition.Characters.Content;

/// <summary>Uses or points that come with a feature.</summary>
/// <param name="Key">Its key; the same from several features adds up only where <see cref="Adds"/> says so, otherwise the most counts.</param>
/// <param name="Uses">How many after a Long Rest.</param>
public sealed record FeatureResource(string Key, FeatureAmount Uses)
{
    /// <summary>What a Short Rest gives back.</summary>
    public RestRecovery ShortRest { get; init; }

    /// <summary>The source's level from which a Short Rest gives back all; 0 for never.</summary>
    public int AllFrom { get; init; }

    /// <summary>Faces of the die each use throws.</summary>
    public FeatureAmount? Die { get; init; }

    /// <summary>Whether it adds to the same resource of other features.</summary>
    public bool Adds { get; init; }
}
