namespace Guildhall.Bench.Discord.Bots;

/// <summary>What the simulator measured: from when it sent an interaction until its first answer came.</summary>
/// <param name="Rate">Answers a second.</param>
/// <param name="P50">Milliseconds, as the others.</param>
internal sealed record InteractionLoad(double Rate, double P50, double P99, double P999, int Answered);
