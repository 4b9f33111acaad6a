namespace Guildhall.Tests.Scenarios.Support.Wire;

/// <summary>A reply as a client reads it.</summary>
internal sealed record ShownReply(string Text, string Visibility)
{
    public IReadOnlyList<ShownComponent> Components { get; init; } = [];

    public string? SessionId { get; init; }

    public ShownRefusal? Refusal { get; init; }

    public bool IsForAll => Visibility == "all";
}
