namespace Guildhall.Rules.FifthEdition.Combat;

/// <summary>How many d20s a D20 Test throws and which one counts (SRD 5.2, "Advantage/Disadvantage").</summary>
public enum RollMode
{
    /// <summary>One die.</summary>
    Normal,

    /// <summary>Two dice, the higher one counts.</summary>
    Advantage,

    /// <summary>Two dice, the lower one counts.</summary>
    Disadvantage,
}
