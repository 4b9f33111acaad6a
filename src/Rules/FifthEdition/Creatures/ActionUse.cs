namespace Guildhall.Rules.FifthEdition.Creatures;

/// <summary>How often an action may be used; without one, every turn.</summary>
/// <param name="RechargeFrom">The lowest face of a d6, thrown each turn, that restores the action (2 to 6); 0 if none does.</param>
/// <param name="PerDay">Uses per day, 1 or more; 0 if not counted by the day.</param>
/// <param name="AfterRest">Whether a short or long rest restores it, and nothing else.</param>
public sealed record ActionUse(int RechargeFrom = 0, int PerDay = 0, bool AfterRest = false);
