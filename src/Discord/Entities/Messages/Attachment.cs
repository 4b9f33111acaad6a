namespace Guildhall.Discord.Entities.Messages;

/// <summary>A file of a message, or of a command's option.</summary>
public sealed record Attachment
{
    /// <summary>Its id.</summary>
    public Snowflake<Attachment> Id { get; init; }

    /// <summary>Its name.</summary>
    public string Filename { get => field ?? ""; init; }

    /// <summary>The name before Discord cleaned it.</summary>
    public string? Title { get; init; }

    /// <summary>What it shows, to 1024 characters.</summary>
    public string? Description { get; init; }

    /// <summary>Its media type.</summary>
    public string? ContentType { get; init; }

    /// <summary>Bytes.</summary>
    public int Size { get; init; }

    /// <summary>Where it can be fetched for some hours.</summary>
    public string Url { get => field ?? ""; init; }

    /// <summary>The same through Discord's proxy.</summary>
    public string ProxyUrl { get => field ?? ""; init; }

    /// <summary>Of a picture, in pixels.</summary>
    public int? Height { get; init; }

    /// <summary>Of a picture, in pixels.</summary>
    public int? Width { get; init; }

    /// <summary>Whether it is removed after some time.</summary>
    public bool? Ephemeral { get; init; }

    /// <summary>Of a voice message, in seconds.</summary>
    public double? DurationSecs { get; init; }

    /// <summary>Of a voice message, in Base64.</summary>
    public string? Waveform { get; init; }

    /// <summary>Bit 2: remixed; bit 3: spoiler.</summary>
    public int Flags { get; init; }

    /// <summary>Whether it is hidden until clicked.</summary>
    public bool? IsSpoiler { get; init; }
}
