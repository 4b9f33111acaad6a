using Guildhall.Core.Results;

namespace Guildhall.Rules.Dice;

/// <summary>More dice than allowed, rerolls and explosions included.</summary>
/// <param name="Limit">How many are allowed.</param>
/// <param name="Requested">How many it would have been; at least this many where dice call for more dice.</param>
public sealed record TooManyRolls(int Limit, long Requested) : RollError
{
    /// <summary>Code <c>dice.too-many</c> with <c>limit</c> and <c>requested</c>.</summary>
    public override Refusal ToRefusal() => Refusal.Of("dice.too-many", ("limit", Limit), ("requested", Requested));
}
