namespace Guildhall.Discord.Entities.Components;

/// <summary>A row: up to five buttons, or one select.</summary>
public sealed record ActionRow : Component
{
    /// <inheritdoc />
    public override ComponentType Type => ComponentType.ActionRow;

    /// <summary>1 to 5 buttons, or one select.</summary>
    public required IReadOnlyList<Component> Components { get; init; }
}
