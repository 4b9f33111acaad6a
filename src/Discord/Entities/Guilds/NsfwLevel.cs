namespace Guildhall.Discord.Entities.Guilds;

/// <summary>How adult a guild is.</summary>
public enum NsfwLevel
{
    /// <summary>Not rated.</summary>
    Default = 0,

    /// <summary>Explicit.</summary>
    Explicit = 1,

    /// <summary>Safe.</summary>
    Safe = 2,

    /// <summary>For adults.</summary>
    AgeRestricted = 3,
}
