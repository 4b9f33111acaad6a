namespace Guildhall.Discord.Entities.Guilds;

/// <summary>The answer to the list of sticker packs.</summary>
public sealed record StickerPacks
{
    /// <summary>The packs.</summary>
    public IReadOnlyList<StickerPack> Items { get => field ?? []; init; }
}
