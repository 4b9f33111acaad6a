using Guildhall.Discord.Entities.Users;

namespace Guildhall.Discord.Entities.Guilds;

/// <summary>A picture members send instead of words.</summary>
public sealed record Sticker
{
    /// <summary>Its id.</summary>
    public Snowflake<Sticker> Id { get; init; }

    /// <summary>The pack of a standard sticker.</summary>
    public Snowflake<StickerPack>? PackId { get; init; }

    /// <summary>Its name.</summary>
    public string Name { get => field ?? ""; init; }

    /// <summary>What it shows.</summary>
    public string? Description { get; init; }

    /// <summary>Words that suggest it, split by commas.</summary>
    public string Tags { get => field ?? ""; init; }

    /// <summary>Whose it is.</summary>
    public StickerType Type { get; init; }

    /// <summary>How it is stored.</summary>
    public StickerFormat FormatType { get; init; }

    /// <summary>False where the guild lost the boosts for it.</summary>
    public bool? Available { get; init; }

    /// <summary>The guild that owns it.</summary>
    public Snowflake<Guild>? GuildId { get; init; }

    /// <summary>Who uploaded it.</summary>
    public User? User { get; init; }

    /// <summary>Its place in the pack.</summary>
    public int? SortValue { get; init; }
}
