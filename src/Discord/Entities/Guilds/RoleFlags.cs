namespace Guildhall.Discord.Entities.Guilds;

/// <summary>Marks of a role.</summary>
[Flags]
public enum RoleFlags : long
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Can be chosen in onboarding.</summary>
    InPrompt = 1 << 0,
}
