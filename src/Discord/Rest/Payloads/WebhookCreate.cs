namespace Guildhall.Discord.Rest.Payloads;

/// <summary>A webhook to make.</summary>
public sealed record WebhookCreate
{
    /// <summary>1 to 80 characters, without "clyde" or "discord".</summary>
    public required string Name { get; init; }

    /// <summary>The picture as a data URI.</summary>
    public string? Avatar { get; init; }
}
