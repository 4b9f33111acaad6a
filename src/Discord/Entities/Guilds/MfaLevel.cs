namespace Guildhall.Discord.Entities.Guilds;

/// <summary>Whether moderators need a second factor.</summary>
public enum MfaLevel
{
    /// <summary>No.</summary>
    None = 0,

    /// <summary>Yes.</summary>
    Elevated = 1,
}
