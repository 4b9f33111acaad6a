namespace Guildhall.Discord.Entities.Components;

/// <summary>One picture or video of a gallery.</summary>
public sealed record GalleryItem
{
    /// <summary>The picture.</summary>
    public required MediaItem Media { get; init; }

    /// <summary>What it shows, to 1024 characters.</summary>
    public string? Description { get; init; }

    /// <summary>Whether it is hidden until clicked.</summary>
    public bool? Spoiler { get; init; }
}
