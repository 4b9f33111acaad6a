namespace Guildhall.Rules.Dungeons;

/// <summary>
/// Experience points to spend on one fight, for the whole party: the figure per character times the party's size
/// (SRD 5.2, "XP Budget per Character"). There is no multiplier for numbers.
/// </summary>
/// <param name="Low">One or two scary moments.</param>
/// <param name="Moderate">Could go badly.</param>
/// <param name="High">Could kill.</param>
public sealed record EncounterBudgets(int Low, int Moderate, int High);
