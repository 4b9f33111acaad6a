namespace Guildhall.Discord.Entities.Messages;

/// <summary>A picture or a video in an embed.</summary>
public sealed record EmbedMedia
{
    /// <summary>http, https or attachment://name.</summary>
    public string? Url { get; init; }

    /// <summary>Through Discord's proxy; cannot be sent.</summary>
    public string? ProxyUrl { get; init; }

    /// <summary>Pixels.</summary>
    public int? Height { get; init; }

    /// <summary>Pixels.</summary>
    public int? Width { get; init; }
}
