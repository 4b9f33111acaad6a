using System.Collections.Immutable;

namespace Guildhall.Rules.FifthEdition.Creatures;

/// <summary>Hit points regained at the start of each turn; the creature dies only when it starts a turn at 0 and regains none.</summary>
/// <param name="HitPoints">1 or more.</param>
/// <param name="StoppedBy">Damage of these types silences the trait on the creature's next turn.</param>
public sealed record Regeneration(int HitPoints, ImmutableArray<DamageType> StoppedBy);
