namespace Guildhall.Discord.Entities.Guilds;

/// <summary>Where an invite leads.</summary>
public enum InviteType
{
    /// <summary>Into a guild.</summary>
    Guild = 0,

    /// <summary>Into a group.</summary>
    GroupDm = 1,

    /// <summary>To a person.</summary>
    Friend = 2,
}
