namespace Guildhall.Core.Commands;

/// <summary>The port to what a channel knows of the way between it and its people. A channel without a lasting connection has none.</summary>
public interface IChannelPulse
{
    /// <summary>Which channel.</summary>
    ChannelKind Channel { get; }

    /// <summary>How long a heartbeat takes there and back; null before the first.</summary>
    TimeSpan? Latency { get; }
}
