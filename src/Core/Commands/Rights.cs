namespace Guildhall.Core.Commands;

/// <summary>What a member may do in a guild. Values are Discord's permission bits, so that they need no translation there.</summary>
[Flags]
public enum Rights : ulong
{
    /// <summary>Plays, and nothing else.</summary>
    None = 0,

    /// <summary>Everything.</summary>
    Administrator = 1UL << 3,

    /// <summary>Changes the guild's settings.</summary>
    ManageGuild = 1UL << 5,

    /// <summary>Removes and pins what others wrote.</summary>
    ManageMessages = 1UL << 13,

    /// <summary>Times members out.</summary>
    ModerateMembers = 1UL << 40,

    /// <summary>Every right named here.</summary>
    All = Administrator | ManageGuild | ManageMessages | ModerateMembers,
}
