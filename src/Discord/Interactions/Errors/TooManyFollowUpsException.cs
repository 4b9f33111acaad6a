namespace Guildhall.Discord.Interactions.Errors;

/// <summary>An app that only the user installed may send five follow-ups (I4).</summary>
public sealed class TooManyFollowUpsException()
    : InteractionException($"An app that is not installed in the guild may send {InteractionLimits.UserInstallFollowUps} follow-ups.");
