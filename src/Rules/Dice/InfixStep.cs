namespace Guildhall.Rules.Dice;

/// <summary>One step of writing an expression as people read it.</summary>
internal readonly record struct InfixStep(InfixStepKind Kind, int Node, string Text = "");
