namespace Guildhall.Bench.Discord.Bots;

/// <summary>What a bot has counted.</summary>
/// <param name="Late">Interactions that came when they were too old to be answered.</param>
/// <param name="Hurried">Interactions that came in the last half second of their three, and were not answered in it.</param>
/// <param name="Repeated">Answers that were sent again after a broken call, and had been taken the first time.</param>
/// <param name="Heap">Bytes of managed memory.</param>
/// <param name="Gen2">Collections of the oldest generation.</param>
internal sealed record BotCounts(long Messages, long Interactions, long Late, long Hurried, long Repeated, long Heap, int Gen2);
