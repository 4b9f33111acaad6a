namespace Guildhall.Discord.Rest.Errors;

/// <summary>Everything that can go wrong between us and Discord. Messages name routes by their template, never by tokens in them.</summary>
public abstract class DiscordException(string message, Exception? cause = null) : Exception(message, cause);
