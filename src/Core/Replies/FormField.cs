using Guildhall.Core.Text;

namespace Guildhall.Core.Replies;

/// <summary>One line to fill in.</summary>
/// <param name="Name">The option's name.</param>
/// <param name="Label">1 to 45 characters.</param>
/// <param name="Required">Whether it must be filled in.</param>
/// <param name="MaxLength">1 to 4,000 characters.</param>
/// <param name="Value">What stands there at first.</param>
public sealed record FormField(string Name, [PlayerText] string Label, bool Required = true, int MaxLength = 100, string? Value = null);
