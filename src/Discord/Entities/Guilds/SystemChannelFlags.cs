namespace Guildhall.Discord.Entities.Guilds;

/// <summary>Announcements a guild does not want.</summary>
[Flags]
public enum SystemChannelFlags : long
{
    /// <summary>All are wanted.</summary>
    None = 0,

    /// <summary>No welcomes.</summary>
    SuppressJoinNotifications = 1 << 0,

    /// <summary>No boosts.</summary>
    SuppressPremiumSubscriptions = 1 << 1,

    /// <summary>No hints for setting up.</summary>
    SuppressGuildReminderNotifications = 1 << 2,

    /// <summary>No sticker button under welcomes.</summary>
    SuppressJoinNotificationReplies = 1 << 3,

    /// <summary>No role subscriptions.</summary>
    SuppressRoleSubscriptionPurchaseNotifications = 1 << 4,

    /// <summary>No sticker button under role subscriptions.</summary>
    SuppressRoleSubscriptionPurchaseNotificationReplies = 1 << 5,
}
