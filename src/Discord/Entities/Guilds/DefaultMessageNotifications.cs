namespace Guildhall.Discord.Entities.Guilds;

/// <summary>What members are notified of unless they choose.</summary>
public enum DefaultMessageNotifications
{
    /// <summary>Every message.</summary>
    AllMessages = 0,

    /// <summary>Mentions.</summary>
    OnlyMentions = 1,
}
