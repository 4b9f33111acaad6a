namespace Guildhall.Discord.Entities.Guilds;

/// <summary>What newcomers must bring before they may write.</summary>
public enum VerificationLevel
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A verified mail address.</summary>
    Low = 1,

    /// <summary>An account older than five minutes.</summary>
    Medium = 2,

    /// <summary>Ten minutes of membership.</summary>
    High = 3,

    /// <summary>A verified telephone number.</summary>
    VeryHigh = 4,
}
