using Guildhall.Rules.FifthEdition;

namespace Guildhall.Modules.Delve.State;

/// <summary>A save that the bearer of an effect makes at the end of its turns.</summary>
/// <param name="Ability">With which ability.</param>
/// <param name="Difficulty">What must be reached.</param>
/// <param name="Once">Whether only at the end of the next turn.</param>
/// <param name="Later">What a failure at that one chance brings; null for nothing.</param>
internal sealed record RepeatedSave(Ability Ability, int Difficulty, bool Once, Condition? Later);
