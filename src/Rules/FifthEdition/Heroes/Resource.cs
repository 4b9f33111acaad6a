namespace Guildhall.Rules.FifthEdition.Heroes;

/// <summary>A feature's uses at a hero's level.</summary>
/// <param name="Key">The feature's key.</param>
/// <param name="Uses">Uses, or points of a pool, after a Long Rest; 1 or more.</param>
/// <param name="ShortRest">What a Short Rest gives back.</param>
public sealed record Resource(string Key, int Uses, ShortRestRecovery ShortRest);
