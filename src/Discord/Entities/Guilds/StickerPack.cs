using Guildhall.Discord.Entities.Applications;

namespace Guildhall.Discord.Entities.Guilds;

/// <summary>Stickers of Discord that belong together.</summary>
public sealed record StickerPack
{
    /// <summary>Its id.</summary>
    public Snowflake<StickerPack> Id { get; init; }

    /// <summary>What is in it.</summary>
    public IReadOnlyList<Sticker> Stickers { get => field ?? []; init; }

    /// <summary>Its name.</summary>
    public string Name { get => field ?? ""; init; }

    /// <summary>What is sold.</summary>
    public Snowflake<Sku> SkuId { get; init; }

    /// <summary>The one on its cover.</summary>
    public Snowflake<Sticker>? CoverStickerId { get; init; }

    /// <summary>What it says about itself.</summary>
    public string Description { get => field ?? ""; init; }

    /// <summary>The picture over it.</summary>
    public string? BannerAssetId { get; init; }
}
