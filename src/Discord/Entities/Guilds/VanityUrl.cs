namespace Guildhall.Discord.Entities.Guilds;

/// <summary>The invite code of a guild's own.</summary>
public sealed record VanityUrl
{
    /// <summary>What stands after discord.gg/; null where none is set.</summary>
    public string? Code { get; init; }

    /// <summary>How often it was used.</summary>
    public int Uses { get; init; }
}
