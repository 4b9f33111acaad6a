namespace Guildhall.Discord.Entities.Components;

/// <summary>Text, with Markdown and mentions; mentions notify only whom allowed mentions name.</summary>
public sealed record TextDisplay : Component
{
    /// <inheritdoc />
    public override ComponentType Type => ComponentType.TextDisplay;

    /// <summary>1 to 4000 characters; all texts of a message together 4000.</summary>
    public required string Content { get; init; }
}
