namespace Guildhall.Rules.FifthEdition.Characters;

/// <summary>A score raised on the way.</summary>
/// <param name="Ability">Which.</param>
/// <param name="By">By how much.</param>
/// <param name="Most">The highest score it may reach by this.</param>
/// <param name="Label">The string key of what raises it.</param>
/// <param name="Place">Where.</param>
internal readonly record struct ScoreRaise(Ability Ability, int By, int Most, string Label, string Place);
