namespace Guildhall.Rules.FifthEdition.Automation;

/// <summary>How much one run may do. Content that could do more is refused when it is loaded (<see cref="AutomationCheck"/>).</summary>
public static class AutomationLimits
{
    /// <summary>Times a <see cref="AutomationNode.Repeat"/> runs its steps.</summary>
    public const int Repeats = 25;

    /// <summary>Targets of one run.</summary>
    public const int Targets = 25;

    /// <summary>Dice thrown in one run.</summary>
    public const int Dice = 10_000;

    /// <summary>Steps within steps.</summary>
    public const int Depth = 32;
}
