namespace Guildhall.Core.Characters;

/// <summary>The six scores as they are kept; the rules have the type to reckon with.</summary>
public sealed record HeroScores(int Strength, int Dexterity, int Constitution, int Intelligence, int Wisdom, int Charisma);
