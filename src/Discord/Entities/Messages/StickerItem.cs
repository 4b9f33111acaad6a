using Guildhall.Discord.Entities.Guilds;

namespace Guildhall.Discord.Entities.Messages;

/// <summary>A sticker of a message.</summary>
public sealed record StickerItem
{
    /// <summary>The sticker.</summary>
    public Snowflake<Sticker> Id { get; init; }

    /// <summary>Its name.</summary>
    public string Name { get => field ?? ""; init; }

    /// <summary>How it is stored.</summary>
    public StickerFormat FormatType { get; init; }
}
