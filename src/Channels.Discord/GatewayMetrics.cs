using System.Diagnostics.Metrics;
using Guildhall.Channels.Discord.Connecting;
using Guildhall.Discord.Gateway;
using Guildhall.Discord.Gateway.Life;

namespace Guildhall.Channels.Discord;

/// <summary>What is seen of the gateway when somebody looks; listening to it costs nothing in between.</summary>
internal sealed class GatewayMetrics : IDisposable
{
    private readonly Meter _meter = new("Guildhall.Channels.Discord");
    private readonly GatewayPulse _pulse;

    public GatewayMetrics(GatewayPulse pulse)
    {
        _pulse = pulse;
        _meter.CreateObservableGauge("guildhall.gateway.latency", Latency, "s", "From a heartbeat to Discord's answer, the mean of all shards; absent before the first.");
        _meter.CreateObservableGauge("guildhall.gateway.shards", Shards, "{shard}", "Connections to Discord's gateway, by state.");
        _meter.CreateObservableGauge("guildhall.gateway.lag", () => Status.Select(shard => shard.Lag.TotalSeconds).DefaultIfEmpty().Max(), "s", "How long the oldest event waits for its handler.");
        _meter.CreateObservableGauge("guildhall.gateway.waiting", () => Status.Sum(shard => shard.Waiting), "{event}", "Events that wait for their handlers, or are with them.");
        _meter.CreateObservableCounter("guildhall.gateway.connections", () => Status.Sum(shard => (long)shard.Connections), "{connection}", "How often shards connected.");
    }

    private IReadOnlyList<ShardStatus> Status => _pulse.Gateway?.Status ?? [];

    public void Dispose() => _meter.Dispose();

    private IEnumerable<Measurement<double>> Latency() => _pulse.Latency is { } latency ? [new(latency.TotalSeconds)] : [];

    private IEnumerable<Measurement<int>> Shards()
    {
        var status = Status;
        return Enum.GetValues<ShardState>().Select(state => new Measurement<int>(
            status.Count(shard => shard.State == state), new KeyValuePair<string, object?>("state", NameOf(state))));
    }

    private static string NameOf(ShardState state) => state switch
    {
        ShardState.Disconnected => "disconnected",
        ShardState.Connecting => "connecting",
        ShardState.Identifying => "identifying",
        ShardState.Resuming => "resuming",
        ShardState.Ready => "ready",
        ShardState.Ended => "ended",
    };
}
