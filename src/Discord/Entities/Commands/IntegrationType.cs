namespace Guildhall.Discord.Entities.Commands;

/// <summary>To what an application is installed.</summary>
public enum IntegrationType
{
    /// <summary>To a guild.</summary>
    GuildInstall = 0,

    /// <summary>To a user, who takes it everywhere.</summary>
    UserInstall = 1,
}
