namespace Guildhall.Rules.FifthEdition.Spells;

/// <summary>How far a spell reaches.</summary>
/// <param name="Feet">Where feet are counted.</param>
public sealed record SpellRange(SpellRangeKind Kind, int Feet = 0);
