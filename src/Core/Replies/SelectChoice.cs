using Guildhall.Core.Text;

namespace Guildhall.Core.Replies;

/// <summary>One line of a select.</summary>
/// <param name="Label">1 to 100 characters.</param>
/// <param name="Value">What the option becomes, 1 to 100 characters.</param>
/// <param name="Description">At most 100 characters.</param>
public sealed record SelectChoice([PlayerText] string Label, string Value, [PlayerText] string? Description = null);
