using Guildhall.Bench.Figures;

namespace Guildhall.Bench.Platform.Payments;

/// <summary>One stretch of paying.</summary>
internal sealed record PaymentRound(double PerSecond, Latencies Took, double ProcessorMicroseconds);
