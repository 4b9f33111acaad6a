namespace Guildhall.Discord.Entities.Components;

/// <summary>Text with a button or a picture beside it.</summary>
public sealed record Section : Component
{
    /// <inheritdoc />
    public override ComponentType Type => ComponentType.Section;

    /// <summary>1 to 3 text displays.</summary>
    public required IReadOnlyList<Component> Components { get; init; }

    /// <summary>A button or a thumbnail.</summary>
    public required Component Accessory { get; init; }
}
