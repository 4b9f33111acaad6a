namespace Guildhall.Core.Commands;

/// <summary>One completion of what is being typed.</summary>
/// <param name="Label">What is shown.</param>
/// <param name="Value">What the option becomes.</param>
public sealed record Suggestion(string Label, string Value);
