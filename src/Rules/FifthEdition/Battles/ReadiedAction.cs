namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>An action held back until something happens.</summary>
/// <param name="When">What it waits for.</param>
/// <param name="Then">What is done then, as a reaction.</param>
public sealed record ReadiedAction(ReadyTrigger When, BattleCommand.Act Then);
