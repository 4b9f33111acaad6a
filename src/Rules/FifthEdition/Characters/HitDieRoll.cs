namespace Guildhall.Rules.FifthEdition.Characters;

/// <summary>A hit die spent in a Short Rest.</summary>
/// <param name="Sides">Faces of the die.</param>
/// <param name="Face">What it showed.</param>
/// <param name="Regained">Hit points regained, never more than were lacking.</param>
/// <param name="Reserves">What is left afterwards.</param>
public sealed record HitDieRoll(int Sides, int Face, int Regained, CharacterReserves Reserves);
