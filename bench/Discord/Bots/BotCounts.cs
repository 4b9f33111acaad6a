namespace Guildhall.Bench.Discord.Bots;

/// <summary>What a bot has counted.</summary>
/// <param name="Late">Interactions that came when they were too old to be answered.</param>
/// <param name="Heap">Bytes of managed memory.</param>
/// <param name="Gen2">Collections of the oldest generation.</param>
internal sealed record BotCounts(long Messages, long Interactions, long Late, long Heap, int Gen2);
