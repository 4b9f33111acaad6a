namespace Guildhall.Tests.Scenarios.Browser;

/// <summary>A button with the digit that presses it.</summary>
internal sealed record HallAction(string Digit, string Label)
{
    public bool Starts(string text) => Label.StartsWith(text, StringComparison.Ordinal);
}
