namespace Guildhall.Discord.Rest.Errors;

/// <summary>Those of Discord's own codes that are decided upon. Source: discord-api-docs, topics/opcodes-and-status-codes.</summary>
public static class ErrorCodes
{
    /// <summary>The webhook, or the interaction's token, is gone.</summary>
    public const int UnknownWebhook = 10015;

    /// <summary>The interaction was acknowledged too late, or never was.</summary>
    public const int UnknownInteraction = 10062;

    /// <summary>The interaction was acknowledged before.</summary>
    public const int AlreadyAcknowledged = 40060;

    /// <summary>The user takes no messages from the bot.</summary>
    public const int CannotMessageUser = 50007;

    /// <summary>The bot lacks a permission.</summary>
    public const int MissingPermissions = 50013;

    /// <summary>The payload was refused field by field.</summary>
    public const int InvalidFormBody = 50035;
}
