namespace Guildhall.Discord.Rest.Payloads;

/// <summary>An emoji of the application to upload.</summary>
public sealed record OwnEmojiCreate
{
    /// <summary>2 to 32 characters.</summary>
    public required string Name { get; init; }

    /// <summary>A data URI of at most 256 KiB.</summary>
    public required string Image { get; init; }
}
