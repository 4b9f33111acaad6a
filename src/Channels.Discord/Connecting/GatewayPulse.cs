using Guildhall.Core.Commands;
using Guildhall.Discord.Gateway;

namespace Guildhall.Channels.Discord.Connecting;

/// <summary>How far away Discord is, by the heartbeat of the gateway.</summary>
internal sealed class GatewayPulse : IChannelPulse, IDisposable
{
    private readonly GatewayMetrics _metrics;

    public GatewayPulse() => _metrics = new(this);

    /// <summary>The client that is connected; null while none is.</summary>
    public GatewayClient? Gateway { get; set; }

    /// <summary>Why Discord is off for good, in one word; null while it is not.</summary>
    public string? Ended { get; set; }

    /// <inheritdoc />
    public ChannelKind Channel => ChannelKind.Discord;

    /// <inheritdoc />
    public TimeSpan? Latency => Gateway?.Latency;

    /// <inheritdoc />
    public void Dispose() => _metrics.Dispose();
}
