namespace Guildhall.Discord.Entities.Messages;

/// <summary>A framed card under a message's text. All texts together may have 6000 characters.</summary>
public sealed record Embed
{
    /// <summary>To 256 characters.</summary>
    public string? Title { get; init; }

    /// <summary>rich for those we send; leave it out.</summary>
    public string? Type { get; init; }

    /// <summary>To 4096 characters.</summary>
    public string? Description { get; init; }

    /// <summary>Where the title leads.</summary>
    public string? Url { get; init; }

    /// <summary>A time shown in the reader's zone.</summary>
    public DateTimeOffset? Timestamp { get; init; }

    /// <summary>The stripe at its side, 0xRRGGBB.</summary>
    public int? Color { get; init; }

    /// <summary>The small line under it.</summary>
    public EmbedFooter? Footer { get; init; }

    /// <summary>A large picture.</summary>
    public EmbedMedia? Image { get; init; }

    /// <summary>A small picture.</summary>
    public EmbedMedia? Thumbnail { get; init; }

    /// <summary>Discord's own; cannot be sent.</summary>
    public EmbedMedia? Video { get; init; }

    /// <summary>Discord's own; cannot be sent.</summary>
    public EmbedProvider? Provider { get; init; }

    /// <summary>The small line over it.</summary>
    public EmbedAuthor? Author { get; init; }

    /// <summary>Up to 25 tables cells.</summary>
    public IReadOnlyList<EmbedField>? Fields { get; init; }
}
