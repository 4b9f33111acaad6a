namespace Guildhall.Discord.Entities.Components;

/// <summary>Yes or no, in a form.</summary>
public sealed record Checkbox : Component
{
    /// <inheritdoc />
    public override ComponentType Type => ComponentType.Checkbox;

    /// <summary>1 to 100 characters; comes back in the interaction.</summary>
    public required string CustomId { get; init; }

    /// <summary>Whether it is checked already.</summary>
    public bool? Default { get; init; }
}
