namespace Guildhall.Discord.Entities.Guilds;

/// <summary>Whose pictures are scanned.</summary>
public enum ExplicitContentFilter
{
    /// <summary>Nobody's.</summary>
    Disabled = 0,

    /// <summary>Those of members without a role.</summary>
    MembersWithoutRoles = 1,

    /// <summary>Everybody's.</summary>
    AllMembers = 2,
}
