namespace Guildhall.Rules.FifthEdition.Creatures;

/// <summary>Feet per turn in each way of moving; 0 where the creature cannot.</summary>
public sealed record Speeds(int Walk, int Climb = 0, int Fly = 0, int Swim = 0, int Burrow = 0, bool Hover = false);
