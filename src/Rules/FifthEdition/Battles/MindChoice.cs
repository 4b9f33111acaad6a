namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>What a mind wants, and why.</summary>
public sealed record MindChoice(BattleCommand Command, BattleThought Thought);
