using Guildhall.Discord.Entities.Guilds;

namespace Guildhall.Discord.Entities.Users;

/// <summary>A guild as its member sees it in the list of own guilds.</summary>
public sealed record UserGuild
{
    /// <summary>The guild.</summary>
    public Snowflake<Guild> Id { get; init; }

    /// <summary>Its name.</summary>
    public string Name { get => field ?? ""; init; }

    /// <summary>The hash of its picture.</summary>
    public string? Icon { get; init; }

    /// <summary>The hash of its banner.</summary>
    public string? Banner { get; init; }

    /// <summary>Whether the user owns it.</summary>
    public bool Owner { get; init; }

    /// <summary>What the user may do there, channel overwrites aside.</summary>
    public PermissionFlags Permissions { get; init; }

    /// <summary>What the guild has.</summary>
    public IReadOnlyList<string> Features { get => field ?? []; init; }

    /// <summary>About how many members; only when asked for.</summary>
    public int? ApproximateMemberCount { get; init; }

    /// <summary>About how many are online; only when asked for.</summary>
    public int? ApproximatePresenceCount { get; init; }
}
