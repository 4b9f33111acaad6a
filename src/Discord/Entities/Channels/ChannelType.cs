namespace Guildhall.Discord.Entities.Channels;

/// <summary>What a channel is.</summary>
public enum ChannelType
{
    /// <summary>Text in a guild.</summary>
    GuildText = 0,

    /// <summary>Two people.</summary>
    Dm = 1,

    /// <summary>Voice in a guild.</summary>
    GuildVoice = 2,

    /// <summary>A group of people.</summary>
    GroupDm = 3,

    /// <summary>Holds other channels.</summary>
    GuildCategory = 4,

    /// <summary>News that other guilds can follow.</summary>
    GuildAnnouncement = 5,

    /// <summary>A thread under news.</summary>
    AnnouncementThread = 10,

    /// <summary>A thread everybody can join.</summary>
    PublicThread = 11,

    /// <summary>A thread for the invited.</summary>
    PrivateThread = 12,

    /// <summary>A stage with an audience.</summary>
    GuildStageVoice = 13,

    /// <summary>A list of guilds.</summary>
    GuildDirectory = 14,

    /// <summary>Only threads.</summary>
    GuildForum = 15,

    /// <summary>Only threads with pictures.</summary>
    GuildMedia = 16,
}
