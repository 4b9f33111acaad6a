namespace Guildhall.Rules.FifthEdition.Heroes;

/// <summary>A feature and the level it comes with.</summary>
/// <param name="Key">One of <see cref="FeatureKeys"/>.</param>
public readonly record struct FeatureGrant(int Level, string Key);
