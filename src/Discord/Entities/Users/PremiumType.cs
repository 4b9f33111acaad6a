namespace Guildhall.Discord.Entities.Users;

/// <summary>Which subscription an account has.</summary>
public enum PremiumType
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>The old small one.</summary>
    NitroClassic = 1,

    /// <summary>The full one.</summary>
    Nitro = 2,

    /// <summary>The small one.</summary>
    NitroBasic = 3,
}
