namespace Guildhall.Rules.FifthEdition.Heroes;

/// <summary>A feature that can be used so many times.</summary>
/// <param name="Key">The feature's key.</param>
/// <param name="Uses">Uses, or points of a pool, by level; 0 before the feature is gained.</param>
/// <param name="ShortRest">What a Short Rest gives back.</param>
public sealed record ResourceGrant(string Key, LevelTable Uses, ShortRestRecovery ShortRest = ShortRestRecovery.None);
