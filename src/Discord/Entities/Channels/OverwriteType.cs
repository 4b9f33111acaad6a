namespace Guildhall.Discord.Entities.Channels;

/// <summary>Whom an overwrite is about.</summary>
public enum OverwriteType
{
    /// <summary>A role.</summary>
    Role = 0,

    /// <summary>A user.</summary>
    Member = 1,
}
