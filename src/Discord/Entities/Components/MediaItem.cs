using Guildhall.Discord.Entities.Messages;

namespace Guildhall.Discord.Entities.Components;

/// <summary>A picture, video or file that components show.</summary>
public sealed record MediaItem
{
    /// <summary>http, https or attachment://name.</summary>
    public required string Url { get; init; }

    /// <summary>Through Discord's proxy; Discord tells it.</summary>
    public string? ProxyUrl { get; init; }

    /// <summary>Pixels; Discord tells it.</summary>
    public int? Height { get; init; }

    /// <summary>Pixels; Discord tells it.</summary>
    public int? Width { get; init; }

    /// <summary>Its media type; Discord tells it.</summary>
    public string? ContentType { get; init; }

    /// <summary>The uploaded file; Discord tells it.</summary>
    public Snowflake<Attachment>? AttachmentId { get; init; }

    /// <summary>A file that is uploaded with the message.</summary>
    /// <param name="name">The file's name, as in <see cref="OutgoingFile.Name" />.</param>
    public static MediaItem Attached(string name) => new() { Url = "attachment://" + name };
}
