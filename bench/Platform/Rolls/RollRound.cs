using Guildhall.Bench.Figures;

namespace Guildhall.Bench.Platform.Rolls;

/// <summary>One stretch of rolling.</summary>
internal sealed record RollRound(double PerSecond, Latencies Took, double ProcessorMicroseconds, double AllocatedBytes);
