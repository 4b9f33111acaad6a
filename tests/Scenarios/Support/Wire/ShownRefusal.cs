namespace Guildhall.Tests.Scenarios.Support.Wire;

/// <summary>Why something was not done.</summary>
internal sealed record ShownRefusal(string Code, string Text);
