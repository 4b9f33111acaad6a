namespace Guildhall.Rules.FifthEdition.Heroes;

/// <summary>A hit die spent in a Short Rest.</summary>
/// <param name="Face">What it showed.</param>
/// <param name="Regained">Hit points it restored, the maximum regarded.</param>
/// <param name="After">What the hero has left.</param>
public sealed record HitDieSpent(int Face, int Regained, HeroReserves After);
