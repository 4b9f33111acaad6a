namespace Guildhall.Discord.Entities.Users;

/// <summary>Marks of a membership.</summary>
[Flags]
public enum MemberFlags : long
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Left and came back.</summary>
    DidRejoin = 1 << 0,

    /// <summary>Finished onboarding.</summary>
    CompletedOnboarding = 1 << 1,

    /// <summary>Need not meet the verification level.</summary>
    BypassesVerification = 1 << 2,

    /// <summary>Began onboarding.</summary>
    StartedOnboarding = 1 << 3,

    /// <summary>May only use the voice channel of the invite.</summary>
    IsGuest = 1 << 4,

    /// <summary>Began the server guide.</summary>
    StartedHomeActions = 1 << 5,

    /// <summary>Finished the server guide.</summary>
    CompletedHomeActions = 1 << 6,

    /// <summary>Held back because of the name.</summary>
    AutoModQuarantinedUsername = 1 << 7,

    /// <summary>Dismissed a hint about direct messages.</summary>
    DmSettingsUpsellAcknowledged = 1 << 9,

    /// <summary>Held back because of the guild tag.</summary>
    AutoModQuarantinedGuildTag = 1 << 10,
}
