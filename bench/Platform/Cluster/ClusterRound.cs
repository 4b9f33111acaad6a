using Guildhall.Bench.Discord.Bots;
using Guildhall.Bench.Platform.Http;

namespace Guildhall.Bench.Platform.Cluster;

/// <summary>What was measured with a number of workers.</summary>
/// <param name="Discord">Of the interactions.</param>
/// <param name="Http">Of the requests over HTTP.</param>
/// <param name="Fastest">With as many at once as the gateways take.</param>
/// <param name="Cpu">Microseconds of processor time for a command, by kind of process.</param>
/// <param name="Shares">Which part of the commands each worker has run, in percent.</param>
/// <param name="Memory">MiB of each process.</param>
internal sealed record ClusterRound(
    int Workers,
    InteractionLoad Discord,
    LoadResult Http,
    InteractionLoad Fastest,
    IReadOnlyDictionary<string, double> Cpu,
    IReadOnlyList<double> Shares,
    IReadOnlyList<(string Kind, double Memory)> Memory);
