namespace Guildhall.Discord.Entities.Commands;

/// <summary>Whom a command's permission is about.</summary>
public enum CommandPermissionType
{
    /// <summary>A role.</summary>
    Role = 1,

    /// <summary>A user.</summary>
    User = 2,

    /// <summary>A channel.</summary>
    Channel = 3,
}
