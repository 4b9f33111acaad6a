namespace Guildhall.Discord.Entities.Interactions;

/// <summary>Where it was done.</summary>
public enum InteractionContextType
{
    /// <summary>In a guild.</summary>
    Guild = 0,

    /// <summary>In direct messages with the bot.</summary>
    BotDm = 1,

    /// <summary>In other direct messages.</summary>
    PrivateChannel = 2,
}
