namespace Guildhall.Discord.Entities.Guilds;

/// <summary>Whose a sticker is.</summary>
public enum StickerType
{
    /// <summary>Discord's.</summary>
    Standard = 1,

    /// <summary>A guild's.</summary>
    Guild = 2,
}
