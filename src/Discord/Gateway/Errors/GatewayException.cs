namespace Guildhall.Discord.Gateway.Errors;

/// <summary>The gateway cannot do what was asked.</summary>
public abstract class GatewayException(string message) : Rest.Errors.DiscordException(message);
