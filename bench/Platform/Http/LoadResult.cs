using Guildhall.Bench.Figures;

namespace Guildhall.Bench.Platform.Http;

/// <summary>What a load came to.</summary>
/// <param name="FromDue">From the moment each request was due, so that a server that hangs is not spared those that queue behind.</param>
/// <param name="FromSent">From the moment it was sent: what the load's own lateness adds is left out.</param>
/// <param name="Errors">Answers that were none.</param>
internal sealed record LoadResult(Latencies FromDue, Latencies FromSent, int Errors);
