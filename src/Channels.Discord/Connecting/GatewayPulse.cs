using Guildhall.Core.Commands;
using Guildhall.Discord.Gateway;

namespace Guildhall.Channels.Discord.Connecting;

/// <summary>How far away Discord is, by the heartbeat of the gateway.</summary>
internal sealed class GatewayPulse : IChannelPulse
{
    /// <summary>The client that is connected; null while none is.</summary>
    public GatewayClient? Gateway { get; set; }

    /// <inheritdoc />
    public ChannelKind Channel => ChannelKind.Discord;

    /// <inheritdoc />
    public TimeSpan? Latency => Gateway?.Latency;
}
