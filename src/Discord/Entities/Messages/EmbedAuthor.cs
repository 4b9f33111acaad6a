namespace Guildhall.Discord.Entities.Messages;

/// <summary>The small line over an embed.</summary>
public sealed record EmbedAuthor
{
    /// <summary>1 to 256 characters.</summary>
    public string Name { get => field ?? ""; init; }

    /// <summary>Where it leads.</summary>
    public string? Url { get; init; }

    /// <summary>http, https or attachment://name.</summary>
    public string? IconUrl { get; init; }

    /// <summary>Through Discord's proxy; cannot be sent.</summary>
    public string? ProxyIconUrl { get; init; }
}
