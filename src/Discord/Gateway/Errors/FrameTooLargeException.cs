namespace Guildhall.Discord.Gateway.Errors;

/// <summary>What was to be sent is longer than Discord reads; nothing was sent (G14).</summary>
/// <param name="bytes">How long it was.</param>
public sealed class FrameTooLargeException(int bytes) : GatewayException($"A frame may have {Sending.SendWindow.LargestFrame} bytes, and had {bytes}.");
