using Guildhall.Discord.Entities.Guilds;

namespace Guildhall.Discord.Rest.Payloads;

/// <summary>An emoji to upload.</summary>
public sealed record EmojiCreate
{
    /// <summary>2 to 32 characters.</summary>
    public required string Name { get; init; }

    /// <summary>A data URI of at most 256 KiB.</summary>
    public required string Image { get; init; }

    /// <summary>Who may use it; everybody unless said.</summary>
    public IReadOnlyList<Snowflake<Role>>? Roles { get; init; }
}
