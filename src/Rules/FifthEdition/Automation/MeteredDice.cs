using Guildhall.Core.Chance;

namespace Guildhall.Rules.FifthEdition.Automation;

/// <summary>Dice that stop: a fault of ours if content got past its check.</summary>
internal sealed class MeteredDice(IDice dice) : IDice
{
    private int _thrown;

    public int Roll(int sides) => ++_thrown <= AutomationLimits.Dice
        ? dice.Roll(sides)
        : throw new InvalidOperationException($"A run threw more than {AutomationLimits.Dice} dice.");
}
