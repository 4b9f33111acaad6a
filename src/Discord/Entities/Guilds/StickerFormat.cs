namespace Guildhall.Discord.Entities.Guilds;

/// <summary>How a sticker is stored.</summary>
public enum StickerFormat
{
    /// <summary>PNG.</summary>
    Png = 1,

    /// <summary>Animated PNG.</summary>
    Apng = 2,

    /// <summary>Lottie.</summary>
    Lottie = 3,

    /// <summary>GIF.</summary>
    Gif = 4,
}
