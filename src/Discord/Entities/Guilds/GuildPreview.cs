namespace Guildhall.Discord.Entities.Guilds;

/// <summary>What strangers may know of a guild.</summary>
public sealed record GuildPreview
{
    /// <summary>Its id.</summary>
    public Snowflake<Guild> Id { get; init; }

    /// <summary>Its name.</summary>
    public string Name { get => field ?? ""; init; }

    /// <summary>The hash of its picture.</summary>
    public string? Icon { get; init; }

    /// <summary>The hash of the picture behind invites.</summary>
    public string? Splash { get; init; }

    /// <summary>The hash of the picture in discovery.</summary>
    public string? DiscoverySplash { get; init; }

    /// <summary>Its emojis.</summary>
    public IReadOnlyList<Emoji> Emojis { get => field ?? []; init; }

    /// <summary>What it has.</summary>
    public IReadOnlyList<string> Features { get => field ?? []; init; }

    /// <summary>About how many members.</summary>
    public int ApproximateMemberCount { get; init; }

    /// <summary>About how many are online.</summary>
    public int ApproximatePresenceCount { get; init; }

    /// <summary>What it says about itself.</summary>
    public string? Description { get; init; }

    /// <summary>Its stickers.</summary>
    public IReadOnlyList<Sticker> Stickers { get => field ?? []; init; }
}
