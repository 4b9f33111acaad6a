namespace Guildhall.Discord.Entities.Users;

/// <summary>Marks of an account.</summary>
[Flags]
public enum UserFlags : long
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Works at Discord.</summary>
    Staff = 1L << 0,

    /// <summary>Owns a partnered guild.</summary>
    Partner = 1L << 1,

    /// <summary>Organizes events.</summary>
    HypeSquad = 1L << 2,

    /// <summary>Found bugs.</summary>
    BugHunterLevel1 = 1L << 3,

    /// <summary>House of Bravery.</summary>
    HypeSquadBravery = 1L << 6,

    /// <summary>House of Brilliance.</summary>
    HypeSquadBrilliance = 1L << 7,

    /// <summary>House of Balance.</summary>
    HypeSquadBalance = 1L << 8,

    /// <summary>Subscribed early.</summary>
    EarlySupporter = 1L << 9,

    /// <summary>A team, not a person.</summary>
    TeamUser = 1L << 10,

    /// <summary>Found many bugs.</summary>
    BugHunterLevel2 = 1L << 14,

    /// <summary>A verified bot.</summary>
    VerifiedBot = 1L << 16,

    /// <summary>Had a verified bot early.</summary>
    VerifiedDeveloper = 1L << 17,

    /// <summary>Took part in the moderator programs.</summary>
    CertifiedModerator = 1L << 18,

    /// <summary>A bot that takes interactions over HTTP only, and is shown online for ever.</summary>
    BotHttpInteractions = 1L << 19,

    /// <summary>Has an active application.</summary>
    ActiveDeveloper = 1L << 22,
}
