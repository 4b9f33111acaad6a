namespace Guildhall.Discord.Entities.Guilds;

/// <summary>The boost level of a guild.</summary>
public enum PremiumTier
{
    /// <summary>No boosts.</summary>
    None = 0,

    /// <summary>Level 1.</summary>
    Tier1 = 1,

    /// <summary>Level 2: files to 50 MiB.</summary>
    Tier2 = 2,

    /// <summary>Level 3: files to 100 MiB.</summary>
    Tier3 = 3,
}
