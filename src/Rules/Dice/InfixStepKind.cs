namespace Guildhall.Rules.Dice;

/// <summary>What a step of writing an expression does.</summary>
internal enum InfixStepKind
{
    Visit,
    Enter,
    Text,
    Leave,
}
