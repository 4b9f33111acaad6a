using Guildhall.Discord.Entities.Guilds;

namespace Guildhall.Discord.Rest.Payloads;

/// <summary>A removal of idle members.</summary>
public sealed record Prune
{
    /// <summary>How many days idle, 1 to 30; 7 unless said.</summary>
    public int? Days { get; init; }

    /// <summary>Whether to tell how many; slow in large guilds.</summary>
    public bool? ComputePruneCount { get; init; }

    /// <summary>Those with these roles too.</summary>
    public IReadOnlyList<Snowflake<Role>>? IncludeRoles { get; init; }
}
