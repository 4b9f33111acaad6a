namespace Guildhall.Rules.FifthEdition.Spells;

/// <summary>What casting costs.</summary>
/// <param name="Minutes">Minutes, where it takes longer than a turn.</param>
public sealed record SpellTime(SpellTimeUnit Unit, int Minutes = 0);
