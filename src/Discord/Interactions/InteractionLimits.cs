namespace Guildhall.Discord.Interactions;

/// <summary>What interactions allow. Source: discord-api-docs, interactions/receiving-and-responding.</summary>
public static class InteractionLimits
{
    /// <summary>Follow-ups of an app that only the user installed (I4).</summary>
    public const int UserInstallFollowUps = 5;

    /// <summary>How long the first acknowledgement may take, from the time in the interaction's id.</summary>
    public static readonly TimeSpan Acknowledge = TimeSpan.FromSeconds(3);

    /// <summary>How long the token is good for, from the same time.</summary>
    public static readonly TimeSpan Token = TimeSpan.FromMinutes(15);
}
