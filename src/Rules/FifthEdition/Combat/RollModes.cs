namespace Guildhall.Rules.FifthEdition.Combat;

/// <summary>How reasons for Advantage and Disadvantage come together.</summary>
public static class RollModes
{
    /// <summary>One of each cancel, however many of either there are (SRD 5.2, "They Don't Stack").</summary>
    public static RollMode Combine(bool advantage, bool disadvantage) => (advantage, disadvantage) switch
    {
        (true, false) => RollMode.Advantage,
        (false, true) => RollMode.Disadvantage,
        _ => RollMode.Normal,
    };

    /// <summary>All reasons at once; none is a normal roll. Combine reasons in one call: a canceled pair stays canceled only there.</summary>
    public static RollMode Combine(params ReadOnlySpan<RollMode> reasons) =>
        Combine(reasons.Contains(RollMode.Advantage), reasons.Contains(RollMode.Disadvantage));
}
