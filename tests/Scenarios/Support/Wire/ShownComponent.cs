namespace Guildhall.Tests.Scenarios.Support.Wire;

/// <summary>Something that can be pressed or chosen from.</summary>
internal sealed record ShownComponent(string Type, string Id, string Label, bool Enabled)
{
    public string? Style { get; init; }

    /// <summary>The choices of a select.</summary>
    public IReadOnlyList<ShownChoice> Options { get; init; } = [];

    public bool Is(string style) => Type == "button" && Style == style;
}
