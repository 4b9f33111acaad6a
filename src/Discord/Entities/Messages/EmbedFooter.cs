namespace Guildhall.Discord.Entities.Messages;

/// <summary>The small line under an embed.</summary>
public sealed record EmbedFooter
{
    /// <summary>1 to 2048 characters.</summary>
    public string Text { get => field ?? ""; init; }

    /// <summary>http, https or attachment://name.</summary>
    public string? IconUrl { get; init; }

    /// <summary>Through Discord's proxy; cannot be sent.</summary>
    public string? ProxyIconUrl { get; init; }
}
