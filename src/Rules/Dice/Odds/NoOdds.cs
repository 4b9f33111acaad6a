using Guildhall.Core.Results;

namespace Guildhall.Rules.Dice.Odds;

/// <summary>An expression whose odds are not told, because they could not be told exactly.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Part">What it is about, in dice notation.</param>
public sealed record NoOdds(NoOddsReason Reason, string Part) : RollError
{
    /// <summary>Code <c>dice.no-odds</c> with <c>reason</c> and <c>part</c>.</summary>
    public override Refusal ToRefusal() => Refusal.Of("dice.no-odds", ("reason", Reason), ("part", Part));
}
