namespace Guildhall.Discord.Entities.Components;

/// <summary>A small picture beside text.</summary>
public sealed record Thumbnail : Component
{
    /// <inheritdoc />
    public override ComponentType Type => ComponentType.Thumbnail;

    /// <summary>The picture.</summary>
    public required MediaItem Media { get; init; }

    /// <summary>What it shows, to 1024 characters.</summary>
    public string? Description { get; init; }

    /// <summary>Whether it is hidden until clicked.</summary>
    public bool? Spoiler { get; init; }
}
