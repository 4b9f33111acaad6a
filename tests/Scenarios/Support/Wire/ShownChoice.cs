namespace Guildhall.Tests.Scenarios.Support.Wire;

/// <summary>One line of a select.</summary>
internal sealed record ShownChoice(string Label, string Value, string? Description);
