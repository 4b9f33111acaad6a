namespace Guildhall.Discord.Permissions;

/// <summary>How far permissions can be told.</summary>
public enum PermissionVerdict
{
    /// <summary>The cache lacks what it would take: ask Discord, or try and be refused.</summary>
    Unknown = 0,

    /// <summary>The channel may not be seen, and so nothing may be done in it.</summary>
    Hidden = 1,

    /// <summary>The flags are what may be done.</summary>
    Known = 2,
}
