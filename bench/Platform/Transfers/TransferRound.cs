using Guildhall.Bench.Figures;

namespace Guildhall.Bench.Platform.Transfers;

/// <summary>One stretch of paying.</summary>
internal sealed record TransferRound(double PerSecond, Latencies Took, double ProcessorMicroseconds);
