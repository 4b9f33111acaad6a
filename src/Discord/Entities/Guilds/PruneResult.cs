namespace Guildhall.Discord.Entities.Guilds;

/// <summary>How many idle members are, or would be, removed.</summary>
public sealed record PruneResult
{
    /// <summary>How many; null where the count was not asked for.</summary>
    public int? Pruned { get; init; }
}
