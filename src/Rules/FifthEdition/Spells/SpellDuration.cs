namespace Guildhall.Rules.FifthEdition.Spells;

/// <summary>How long a spell lasts.</summary>
/// <param name="Rounds">Rounds of 6 seconds, where time is counted: 10 for a minute, 600 for an hour.</param>
public sealed record SpellDuration(SpellDurationKind Kind, long Rounds = 0);
