namespace Guildhall.Discord.Entities.Components;

/// <summary>A file that was uploaded with the message.</summary>
public sealed record FileDisplay : Component
{
    /// <inheritdoc />
    public override ComponentType Type => ComponentType.File;

    /// <summary>attachment://name only.</summary>
    public required MediaItem File { get; init; }

    /// <summary>Whether it is hidden until clicked.</summary>
    public bool? Spoiler { get; init; }

    /// <summary>Discord tells it.</summary>
    public string? Name { get; init; }

    /// <summary>Bytes; Discord tells it.</summary>
    public int? Size { get; init; }
}
