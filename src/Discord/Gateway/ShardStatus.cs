using Guildhall.Discord.Gateway.Dispatching;
using Guildhall.Discord.Gateway.Life;

namespace Guildhall.Discord.Gateway;

/// <summary>How a shard is.</summary>
/// <param name="Shard">Which, from 0.</param>
/// <param name="Shards">Of how many.</param>
/// <param name="State">Where in its life it is.</param>
/// <param name="Latency">From the last heartbeat to its answer; null before the first.</param>
/// <param name="Lag">How long the oldest event waits for its handler.</param>
/// <param name="Waiting">How many events wait for their handlers, or are with them.</param>
/// <param name="Sequence">The last event's number.</param>
/// <param name="Events">What happened to the events.</param>
/// <param name="UnreadableFrames">Frames that were none.</param>
/// <param name="Connections">How often it connected.</param>
public sealed record ShardStatus(
    int Shard,
    int Shards,
    ShardState State,
    TimeSpan? Latency,
    TimeSpan Lag,
    int Waiting,
    long Sequence,
    DispatchCounts Events,
    long UnreadableFrames,
    int Connections);
