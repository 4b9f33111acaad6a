namespace Guildhall.Discord.Entities.Components;

/// <summary>A gap between others.</summary>
public sealed record Separator : Component
{
    /// <inheritdoc />
    public override ComponentType Type => ComponentType.Separator;

    /// <summary>Whether a line is drawn; true unless said.</summary>
    public bool? Divider { get; init; }

    /// <summary>1 small, 2 large; 1 unless given.</summary>
    public int? Spacing { get; init; }
}
