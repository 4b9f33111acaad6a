namespace Guildhall.Discord.Cache;

/// <summary>The guilds of one shard: those whose id without its lowest 22 bits leaves the shard's number, divided by the count ("Sharding").</summary>
internal readonly record struct ShardPart(uint Shard, uint Count)
{
    private const int TimeAt = 22;

    internal static ShardPart Whole => new(0, 1);

    internal bool Has(ulong guild) => (guild >> TimeAt) % Count == Shard;
}
