namespace Guildhall.Discord.Entities.Components;

/// <summary>Pictures and videos.</summary>
public sealed record MediaGallery : Component
{
    /// <inheritdoc />
    public override ComponentType Type => ComponentType.MediaGallery;

    /// <summary>1 to 10.</summary>
    public required IReadOnlyList<GalleryItem> Items { get; init; }
}
