namespace Guildhall.Discord.Gateway.Errors;

/// <summary>Too much waits to be sent; nothing was added (G13).</summary>
/// <param name="waiting">How many frames wait.</param>
public sealed class SendQueueFullException(int waiting) : GatewayException($"{waiting} frames wait to be sent; try again in a minute.");
